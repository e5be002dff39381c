import { loadPublic } from '../../../components/data/json.ts';
import { timelineJs } from '../../../exchange/timelinejs.ts';
import { jsonText } from '../../../model/json.ts';

export const GET = async () => new Response(jsonText(timelineJs((await loadPublic()).whole)));
