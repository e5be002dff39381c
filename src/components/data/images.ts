/** The pictures of a site, as files. */
import type { Theme } from '../../integrations/pictureStyle.ts';
import { socialSvgs } from '../../integrations/socialImage.ts';
import { socialPngs } from '../../integrations/socialPng.ts';
import { type SocialScene, socialScenes, type SocialText } from '../../integrations/socialScene.ts';
import { timelineSvg as svgOf } from '../../integrations/timelineImage.ts';
import { drawable } from './drawn.ts';
import { absolute } from './href.ts';
import { loadPublic } from './json.ts';
import { loadTimeline } from './site.ts';
import { loadPicture, timelineAlt } from './timelinePicture.ts';

let social: ReturnType<typeof makeSocial> | undefined;

/** What draws the pictures that links show elsewhere. Made once a run. */
const loadSocial = () => (social ??= makeSocial());

async function makeSocial() {
  const scenes = socialScenes(drawable(await loadTimeline()));
  return { sceneOf: scenes.of, svg: socialSvgs(scenes), png: socialPngs(scenes) };
}

/** What links to the site show elsewhere. */
export async function sitePng(): Promise<Buffer> {
  const { site } = await loadTimeline();
  const { sceneOf, png } = await loadSocial();
  return png(sceneOf({ above: site.publisher, title: site.title, below: site.tagline }, ''));
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

export interface EventPictures {
  svg(theme: Theme): Promise<string>;
  /** In light. */
  png(): Promise<Buffer>;
}

/** The pictures of an event, which are laid out once, when the first is asked for. */
export function eventPictures(id: string): EventPictures {
  let scene: Promise<SocialScene> | undefined;
  const loadScene = () => (scene ??= eventScene(id));
  return {
    svg: async (theme) => (await loadSocial()).svg(await loadScene(), theme),
    png: async () => (await loadSocial()).png(await loadScene()),
  };
}

const eventScene = async (id: string): Promise<SocialScene> => (await loadSocial()).sceneOf(await eventText(id), id);
