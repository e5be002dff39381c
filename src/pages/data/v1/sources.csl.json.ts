import { loadPublic } from '../../../components/data/json.ts';
import { citeSource } from '../../../exchange/cite.ts';
import { jsonText } from '../../../model/json.ts';

export const GET = async () => new Response(jsonText((await loadPublic()).whole.sources.map(citeSource)));
