import { socialPictures, toPng } from '../../integrations/socialImage.ts';
import type { Theme } from '../../integrations/pictureStyle.ts';
import { timelinePicture } from '../../integrations/timelineImage.ts';
import { words } from '../../i18n/index.ts';
import { absolute } from './href.ts';
import { drawable } from './drawn.ts';
import { loadPublic } from './json.ts';
import { loadTimeline } from './site.ts';

let pictures: Promise<ReturnType<typeof socialPictures>> | undefined;

/** Draws the pictures that links show elsewhere. */
export function loadPictures(): Promise<ReturnType<typeof socialPictures>> {
  pictures ??= loadTimeline().then((timeline) => socialPictures(drawable(timeline)));
  return pictures;
}

/** A picture as a file. */
export const png = (image: Buffer): Response => new Response(new Uint8Array(image));

export const THEMES: readonly Theme[] = ['light', 'dark'];

/** The name of a picture's file, without its ending. */
export const pictureName = (name: string, theme: Theme = 'light'): string => (theme === 'dark' ? `${name}-dark` : name);

/** What the picture of the timeline shows, in a sentence. */
export async function timelineAlt(): Promise<string> {
  const { site, events, topics } = (await loadPublic()).whole;
  return words(site.locale).share.alt(
    site.title,
    events.length,
    topics.map(({ name }) => name),
    site.locale,
  );
}

const timelines = new Map<Theme, ReturnType<typeof drawTimeline>>();

async function drawTimeline(theme: Theme) {
  const timeline = await loadTimeline();
  const { title, window } = timeline.site;
  const text = { title, alt: await timelineAlt(), address: absolute('/') };
  return timelinePicture(drawable(timeline), [window.from, window.to], text, theme);
}

/** The picture of the timeline's own window. Made once a run for each theme. */
export function loadPicture(theme: Theme): ReturnType<typeof drawTimeline> {
  let made = timelines.get(theme);
  if (!made) timelines.set(theme, (made = drawTimeline(theme)));
  return made;
}

/** The picture of an event as SVG. */
export async function eventPicture(id: string, theme: Theme): Promise<string> {
  const { whole, event: publishedAs } = await loadPublic();
  const event = publishedAs(id);
  const text = { above: whole.site.title, date: event?.date.words ?? '', title: event?.title ?? '' };
  return (await loadPictures())(text, id, theme);
}

export interface PictureProps extends Record<string, unknown> {
  theme: Theme;
}

/** One static path for each theme of the timeline's own picture. */
export const themePaths = () =>
  THEMES.map((theme) => ({ params: { name: pictureName('timeline', theme) }, props: { theme } }));

export { toPng };
