import { loadPublic } from '../../../components/data/json.ts';
import { csv } from '../../../exchange/csv.ts';

export const GET = async () => new Response(csv((await loadPublic()).whole));
