import type { APIRoute } from 'astro';
import { citeEvent, eventPaths, type EventProps } from '../../../../components/data/json.ts';
import { jsonText } from '../../../../model/json.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<EventProps> = async ({ props }) => new Response(jsonText([await citeEvent(props.event)]));
