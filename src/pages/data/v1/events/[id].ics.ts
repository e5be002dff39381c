import type { APIRoute } from 'astro';
import { eventPaths, loadPublic, type EventProps } from '../../../../components/data/json.ts';
import { calendarDays, ics } from '../../../../exchange/ics.ts';

/** Only for events of whole days: a calendar has no place for any other. */
export const getStaticPaths = async () => (await eventPaths()).filter(({ props }) => calendarDays(props.event));

export const GET: APIRoute<EventProps> = async ({ props }) => new Response(ics((await loadPublic()).part(props.event)));
