import { loadPublic } from '../../../components/data/json.ts';
import { ris } from '../../../exchange/ris.ts';
import { citeSource } from '../../../exchange/cite.ts';

export const GET = async () => new Response(ris((await loadPublic()).whole.sources.map(citeSource)));
