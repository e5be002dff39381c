import type { APIRoute } from 'astro';
import { citeEvent, eventPaths, type EventProps } from '../../../../components/data/json.ts';
import { ris } from '../../../../exchange/ris.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<EventProps> = async ({ props }) => new Response(ris([await citeEvent(props.event)]));
