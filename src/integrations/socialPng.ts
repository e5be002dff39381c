/**
 * The picture that a link to a page shows elsewhere, as a file. It is put together from what is drawn once: to draw and
 * to pack each as a whole was half of all that a site of many events took to build.
 */
import type { Drawable } from '../layout/types.ts';
import { el } from '../render/mark.ts';
import { markup } from '../render/markup.ts';
import { shareLetters } from './lettering.ts';
import { inPalette, painted } from './palettePaint.ts';
import { palettePng } from './palettePng.ts';
import { pictureColour, pictureStyle } from './pictureStyle.ts';
import { toPixels } from './raster.ts';
import { IMAGE_HEIGHT, IMAGE_WIDTH, socialScenes, type SocialText } from './socialScene.ts';
import { letterStamps, markStamps } from './stamps.ts';

/** Colours of the ground, at most: letters have up to 45, and an event's mark needs some. */
const OF_GROUND = 128;

/** Pictures of one timeline, in light, as PNG. @returns asked with the id of an event, its own */
export function socialPngs(data: Drawable): (text: SocialText, id?: string) => Buffer {
  const scenes = socialScenes(data);
  const style = el('style', 'style', {}, pictureStyle('light'));
  const size = { xmlns: 'http://www.w3.org/2000/svg', width: IMAGE_WIDTH, height: IMAGE_HEIGHT };
  const svg = el('svg', 'svg', size, [style, ...shareLetters(scenes.ground)]);
  const ground = inPalette({ width: IMAGE_WIDTH, pixels: toPixels(markup(svg)) }, OF_GROUND);
  const letters = letterStamps((name) => Number.parseInt(pictureColour(name, 'light').slice(1), 16));
  const marks = markStamps(markup(style));
  return (text, id = '') => {
    const { lines, mark } = scenes.of(text, id);
    return palettePng(painted(ground, [...(mark ? [marks(mark)] : []), ...lines.flatMap(letters)]));
  };
}
