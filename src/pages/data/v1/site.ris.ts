import { citeSite } from '../../../components/data/json.ts';
import { ris } from '../../../exchange/ris.ts';

export const GET = async () => new Response(ris([await citeSite()]));
