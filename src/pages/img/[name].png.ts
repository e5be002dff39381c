import type { APIRoute } from 'astro';
import { loadPicture, type PictureProps, png, themePaths, toPng } from '../../components/data/images.ts';

export const getStaticPaths = themePaths;

export const GET: APIRoute<PictureProps> = async ({ props }) => png(await toPng((await loadPicture(props.theme)).svg));
