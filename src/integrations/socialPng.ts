/**
 * The picture that a link to a page shows elsewhere, as a file. It is put together from what is drawn once: to draw and
 * to pack each as a whole was half of all that a site of many events took to build.
 */
import { el } from '../render/mark.ts';
import { markup } from '../render/markup.ts';
import { shareLetters } from './lettering.ts';
import { inPalette, painted } from './palettePaint.ts';
import { palettePng } from './palettePng.ts';
import { pictureColours, pictureStyle } from './pictureStyle.ts';
import { rasterOf } from './raster.ts';
import { IMAGE_HEIGHT, IMAGE_WIDTH, type SocialScene, type SocialScenes } from './socialScene.ts';
import { letterStamps, markStamps } from './stamps.ts';

/** Colours of the ground, at most: letters have up to 45, and an event's mark needs some. */
const OF_GROUND = 128;

/** Pictures of one timeline, in light, as PNG. */
export function socialPngs({ ground }: SocialScenes): (scene: SocialScene) => Buffer {
  const style = markup(el('style', 'style', {}, pictureStyle('light')));
  const drawn = style + shareLetters(ground).map(markup).join('');
  const beneath = inPalette(rasterOf(IMAGE_WIDTH, IMAGE_HEIGHT, drawn), OF_GROUND);
  const colour = pictureColours('light');
  const letters = letterStamps((name) => Number.parseInt(colour(name).slice(1), 16));
  const marks = markStamps(style);
  return ({ lines, mark }) => palettePng(painted(beneath, [...(mark ? [marks(mark)] : []), ...lines.flatMap(letters)]));
}
