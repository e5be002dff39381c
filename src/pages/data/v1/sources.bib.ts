import { loadPublic } from '../../../components/data/json.ts';
import { bibtex } from '../../../exchange/bibtex.ts';
import { citeSource } from '../../../exchange/cite.ts';

export const GET = async () => new Response(bibtex((await loadPublic()).whole.sources.map(citeSource)));
