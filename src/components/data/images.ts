import type { Theme } from '../../integrations/pictureStyle.ts';
import { toPng } from '../../integrations/raster.ts';
import { socialPictures } from '../../integrations/socialImage.ts';
import { socialPngs } from '../../integrations/socialPng.ts';
import type { SocialText } from '../../integrations/socialScene.ts';
import { timelinePicture } from '../../integrations/timelineImage.ts';
import { words } from '../../i18n/index.ts';
import { absolute } from './href.ts';
import { drawable } from './drawn.ts';
import { loadPublic } from './json.ts';
import { loadTimeline } from './site.ts';

let svgs: Promise<ReturnType<typeof socialPictures>> | undefined;
let pngs: Promise<ReturnType<typeof socialPngs>> | undefined;

/** Draws the pictures that links show elsewhere. */
export function loadPngs(): Promise<ReturnType<typeof socialPngs>> {
  pngs ??= loadTimeline().then((timeline) => socialPngs(drawable(timeline)));
  return pngs;
}

/** The same as drawings. */
function loadSvgs(): Promise<ReturnType<typeof socialPictures>> {
  svgs ??= loadTimeline().then((timeline) => socialPictures(drawable(timeline)));
  return svgs;
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

async function eventText(id: string): Promise<SocialText> {
  const { whole, event: publishedAs } = await loadPublic();
  const event = publishedAs(id);
  const { title, locale } = whole.site;
  // It begins a line: "By February 2024", as the pages have it.
  const date = event?.date.words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
  return { above: title, date: date ?? '', title: event?.title ?? '' };
}

/** The picture of an event as SVG. */
export const eventSvg = async (id: string, theme: Theme): Promise<string> =>
  (await loadSvgs())(await eventText(id), id, theme);

/** The picture of an event as PNG, in light. */
export const eventPng = async (id: string): Promise<Buffer> => (await loadPngs())(await eventText(id), id);

export interface PictureProps extends Record<string, unknown> {
  theme: Theme;
}

/** One static path for each theme of the timeline's own picture. */
export const themePaths = () =>
  THEMES.map((theme) => ({ params: { name: pictureName('timeline', theme) }, props: { theme } }));

export { toPng };
