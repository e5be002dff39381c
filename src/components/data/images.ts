/** The pictures of a site, as files. */
import type { Theme } from '../../integrations/pictureStyle.ts';
import { socialPictures } from '../../integrations/socialImage.ts';
import { socialPngs } from '../../integrations/socialPng.ts';
import type { SocialText } from '../../integrations/socialScene.ts';
import { timelineSvg as svgOf } from '../../integrations/timelineImage.ts';
import { drawable } from './drawn.ts';
import { absolute } from './href.ts';
import { loadPublic } from './json.ts';
import { loadTimeline } from './site.ts';
import { loadPicture, timelineAlt } from './timelinePicture.ts';

let svgs: Promise<ReturnType<typeof socialPictures>> | undefined;
let pngs: Promise<ReturnType<typeof socialPngs>> | undefined;

const loadSvgs = () => (svgs ??= loadTimeline().then((timeline) => socialPictures(drawable(timeline))));
const loadPngs = () => (pngs ??= loadTimeline().then((timeline) => socialPngs(drawable(timeline))));

/** What links to the site show elsewhere. */
export async function sitePng(): Promise<Buffer> {
  const { site } = await loadTimeline();
  return (await loadPngs())({ above: site.publisher, title: site.title, below: site.tagline });
}

/** The picture of the timeline's own window. */
export async function timelineSvg(theme: Theme): Promise<string> {
  const { site } = await loadTimeline();
  return svgOf(await loadPicture(), { title: site.title, alt: await timelineAlt(), address: absolute('/') }, theme);
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
