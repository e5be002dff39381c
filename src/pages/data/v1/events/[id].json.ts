import type { APIRoute } from 'astro';
import { eventPaths, loadPublic } from '../../../../components/data/json.ts';
import { jsonText } from '../../../../model/json.ts';
import type { PublicEvent } from '../../../../model/jsonShape.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<{ event: PublicEvent }> = async ({ props }) =>
  new Response(jsonText((await loadPublic()).part(props.event)));
