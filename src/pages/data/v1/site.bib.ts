import { citeSite } from '../../../components/data/json.ts';
import { bibtex } from '../../../exchange/bibtex.ts';

export const GET = async () => new Response(bibtex([await citeSite()]));
