import type { APIRoute } from 'astro';
import scripts from 'virtual:lab-scripts';

export const GET: APIRoute = () => new Response(scripts.labDraw);
