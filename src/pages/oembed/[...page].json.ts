import type { APIRoute } from 'astro';
import { oembedPaths, type OEmbedProps } from '../../components/data/share.ts';
import { jsonText } from '../../model/json.ts';

export const getStaticPaths = oembedPaths;

export const GET: APIRoute<OEmbedProps> = ({ props }) => new Response(jsonText(props.document));
