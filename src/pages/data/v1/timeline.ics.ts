import { loadPublic } from '../../../components/data/json.ts';
import { ics } from '../../../exchange/ics.ts';

export const GET = async () => new Response(ics((await loadPublic()).whole));
