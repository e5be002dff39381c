import { loadPublic } from '../../../components/data/json.ts';
import { publicOutline } from '../../../model/json.ts';

export const GET = async () => new Response(JSON.stringify(publicOutline((await loadPublic()).whole)));
