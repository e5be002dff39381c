import sharp from 'sharp';
import { expect, test } from 'vitest';
import { HOSTILE } from '../exchange/testPublic.ts';
import { drawn, LANES, WORDS } from '../layout/testEvents.ts';
import type { Drawable, DrawnEvent } from '../layout/types.ts';
import { DAY } from '../model/calendar.ts';
import { el } from '../render/mark.ts';
import { markup } from '../render/markup.ts';
import { canLetter, letteredLines, letteredWidth } from './lettering.ts';
import { toPng } from './raster.ts';
import { socialSvgs } from './socialImage.ts';
import { socialPngs } from './socialPng.ts';
import { socialScenes, type SocialText } from './socialScene.ts';

const dataOf = (events: DrawnEvent[]): Drawable => ({
  events,
  lanes: LANES,
  whole: [0, events.length * 30 * DAY],
  words: WORDS,
  list: '/events/',
});

const imagesOf = (count: number) => {
  const scenes = socialScenes(dataOf(Array.from({ length: count }, (_, i) => drawn(`event-${i}`, i * 30 * DAY, 1))));
  const png = socialPngs(scenes);
  return (words: SocialText, id = '') => png(scenes.of(words, id));
};

const text = { above: 'A timeline', date: '16 February 2024', title: 'Wang Yi and Antony Blinken meet in Munich' };

/** How many pixels are not of the ground's colour. */
async function inked(image: Buffer): Promise<number> {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let i = 0; i < data.length; i += info.channels) if ((data[i] ?? 255) < 200) count += 1;
  return count;
}

/** Of every shape, across the range and at its ends. */
const SHAPES = [0, 0.49, 0.5, 0.77, 1].flatMap((share, i) => {
  const start = share * 590 * DAY;
  const soft = { startEdge: 'approximate', endEdge: 'uncertain' } as const;
  return [
    drawn(`point-${i}`, start, 1),
    drawn(`soft-${i}`, start, 1, soft),
    drawn(`span-${i}`, start, 40),
    drawn(`within-${i}`, start, 90, { form: 'single', ...soft, lane: 'two', kind: 'reported' }),
    drawn(`bed-${i}`, null, 1, { end: start + 30 * DAY }),
  ];
});

test('the file shows what the drawing shows, wherever an event is and whatever its shape', async () => {
  const scenes = socialScenes({ ...dataOf(SHAPES), whole: [0, 600 * DAY] });
  const [asDrawing, asFile] = [socialSvgs(scenes), socialPngs(scenes)];
  const grey = (image: Buffer) => sharp(image).removeAlpha().greyscale().raw().toBuffer();
  for (const { id } of SHAPES) {
    const scene = scenes.of(text, id);
    const [given, expected] = await Promise.all([
      grey(asFile(scene)),
      toPng(asDrawing(scene, 'light')).then((image) => grey(image)),
    ]);
    const apart = expected.map((value, i) => Math.abs(value - (given[i] ?? 0)));
    // A place is kept to a quarter of a pixel: edges are as much lighter or darker, and nothing is elsewhere.
    expect({ id, elsewhere: apart.filter((one) => one > 100).length }).toEqual({ id, elsewhere: 0 });
    expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThan(0.6);
  }
});

test('the picture is 1200 by 630 px, and the same byte for byte however often it is made', async () => {
  const first = await imagesOf(20)(text, 'event-3');
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(first.equals(await imagesOf(20)(text, 'event-3'))).toBe(true);
  expect(first.equals(await imagesOf(20)(text, 'event-4'))).toBe(false);
});

test('the picture holds title, date and strip', async () => {
  const image = imagesOf(20);
  const bare = await inked(await image({ above: '', title: '' }));
  const dated = await inked(await image({ above: '', date: text.date, title: '' }));
  expect(bare).toBeGreaterThan(500);
  expect(dated).toBeGreaterThan(bare + 2_000);
  expect(await inked(await image({ ...text, above: '' }))).toBeGreaterThan(dated + 5_000);
});

test('a text that the face cannot set is left out, and any text makes a picture', async () => {
  const image = imagesOf(3);
  const without = await image({ above: '', title: '' });
  expect(without.equals(await image({ above: '', title: '王毅会见美国国务卿布林肯' }))).toBe(true);
  for (const title of Object.values(HOSTILE))
    expect(await sharp(await image({ above: title, date: title, title }, 'event-1')).metadata()).toMatchObject({
      width: 1200,
    });
});

test('the face sets Latin, Greek and Cyrillic, and lines are no wider than they may be', () => {
  for (const words of ['Čapek łódź', 'Ελλάδα', 'Україна', 'tiếng Việt']) expect(canLetter(words)).toBe(true);
  const lines = letteredLines(`${'They meet in Munich '.repeat(20)}${'x'.repeat(300)}`, 500, 3, 40);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
  expect(Math.max(...lines.map((line) => letteredWidth(line, 40)))).toBeLessThanOrEqual(500);
});

test('signs that no picture can hold are left out of it', async () => {
  const image = imagesOf(20);
  const hostile = await image({ ...text, title: 'Wang\x07 Yi\0 and\x1b[31m', above: '\ud800\uffff\x0b' }, 'event-3');
  expect(await sharp(hostile).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

test('no words of a drawing end the reader of pictures', async () => {
  const words = markup(el('a', 'text', {}, 'a\x07\0\x1b\ud800\uffff'));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${words}</svg>`;
  expect(await sharp(await toPng(svg)).metadata()).toMatchObject({ width: 1200, height: 630 });
});
