import { citeSite } from '../../../components/data/json.ts';
import { jsonText } from '../../../model/json.ts';

export const GET = async () => new Response(jsonText([await citeSite()]));
