import type { APIRoute } from 'astro';
import { citeEvent, eventPaths, type EventProps } from '../../../../components/data/json.ts';
import { bibtex } from '../../../../exchange/bibtex.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<EventProps> = async ({ props }) => new Response(bibtex([await citeEvent(props.event)]));
