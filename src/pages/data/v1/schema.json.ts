import { absolute } from '../../../components/data/href.ts';
import { jsonText } from '../../../model/json.ts';
import { jsonSchema } from '../../../model/jsonShape.ts';

export const GET = () => new Response(jsonText(jsonSchema(absolute('/data/v1/schema.json'))));
