import type { APIRoute } from 'astro';
import { type ScriptProps, scriptPaths } from '../../../components/data/embed.ts';

export const getStaticPaths = scriptPaths;

export const GET: APIRoute<ScriptProps> = ({ props }) => new Response(props.code);
