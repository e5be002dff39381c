import type { APIRoute } from 'astro';
import { loadPicture, type PictureProps, themePaths } from '../../components/data/images.ts';

export const getStaticPaths = themePaths;

export const GET: APIRoute<PictureProps> = async ({ props }) => new Response((await loadPicture(props.theme)).svg);
