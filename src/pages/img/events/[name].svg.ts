import type { APIRoute } from 'astro';
import { eventPicture, picturePaths, type PictureProps } from '../../../components/data/images.ts';

export const getStaticPaths = () => picturePaths();

export const GET: APIRoute<PictureProps> = async ({ props }) => new Response(await eventPicture(props.id, props.theme));
