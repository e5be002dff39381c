import type { APIRoute } from 'astro';
import { eventPicture, picturePaths, type PictureProps, png, toPng } from '../../../components/data/images.ts';

export const getStaticPaths = () => picturePaths(['light']);

export const GET: APIRoute<PictureProps> = async ({ props }) =>
  png(await toPng(await eventPicture(props.id, props.theme)));
