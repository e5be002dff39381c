import { loadPublic } from '../../../components/data/json.ts';
import { publicOutline } from '../../../model/jsonParts.ts';

export const GET = async () => new Response(JSON.stringify(publicOutline((await loadPublic()).whole)));
