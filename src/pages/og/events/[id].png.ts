import type { APIRoute } from 'astro';
import { loadImages, png } from '../../../components/data/images.ts';
import { eventPaths, loadPublic, type EventProps } from '../../../components/data/json.ts';

export const getStaticPaths = eventPaths;

export const GET: APIRoute<EventProps> = async ({ props }) => {
  const { whole } = await loadPublic();
  const { id, title, date } = props.event;
  const image = await loadImages();
  return png(await image({ above: whole.site.title, date: date.words, title }, id));
};
