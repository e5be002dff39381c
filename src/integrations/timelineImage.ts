/** The timeline as a picture that needs nothing else: for mail, feeds, and places that take neither script nor frame. */
import { textWidth } from '../layout/measure.ts';
import { drawing } from '../render/drawing.ts';
import { el, type Mark } from '../render/mark.ts';
import { markup } from '../render/markup.ts';
import { unlinked } from '../render/unlinked.ts';
import { lettered, letteredWidth, shareLetters } from './lettering.ts';
import { pictureStyle, type Theme } from './pictureStyle.ts';
import { HEAD, MARGIN, type TimelinePicture } from './timelinePicture.ts';

/** The face of pictures is wider than the one that the layout measures with: set smaller, it takes no more room. */
const SHARE = 0.9;
const DATE_SIZE = 12.5;

export interface PictureWords {
  title: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** Where it is from. */
  address: string;
}

interface Run {
  text: string;
  size: number;
  className: string;
  /** Before it, px. */
  gap: number;
}

const fitted = ({ text, size }: Pick<Run, 'text' | 'size'>): number =>
  size * Math.min(SHARE, textWidth(text, size, 400) / Math.max(1, letteredWidth(text, size)));

/** A line of runs, with its baseline's start, middle or end at `x`. */
function line(key: string, runs: readonly Run[], x: number, y: number, anchor: string | undefined): Mark[] {
  const widths = runs.map((run) => run.gap + letteredWidth(run.text, fitted(run)));
  const total = widths.reduce((a, b) => a + b, 0);
  let along = x - (anchor === 'end' ? total : anchor === 'middle' ? total / 2 : 0);
  return runs.map((run, i) => {
    const { text, className, gap } = run;
    const made = lettered(`${key}-${i}`, text, along + gap, y, fitted(run), className);
    along += widths[i] ?? 0;
    return made;
  });
}

/** The size that the style sheet gives a text, by the classes of what it stands in. */
function sizeOf(classes: string): [size: number, className: string] {
  if (/\brank-1\b/.test(classes)) return [16, 'ink'];
  if (/\brank-\d\b/.test(classes)) return [13.5, 'ink'];
  if (/\btick major\b/.test(classes)) return [14, 'ink'];
  if (/\btick\b/.test(classes)) return [12.5, 'ink-2'];
  if (/\blane\b/.test(classes)) return [13, ''];
  if (/\bcount\b/.test(classes)) return [12, 'ink'];
  return [12.5, 'ink-2'];
}

/** Words of a drawing as outlines: a picture has no fonts. Other marks stay, without what only a pointer can ask for. */
function outlined(mark: Mark, classes = ''): Mark {
  const own = `${classes} ${mark.attributes['class'] ?? ''}`;
  if (mark.tag !== 'text') {
    const children = mark.children.filter(({ tag }) => tag !== 'title').map((child) => outlined(child, own));
    return { ...mark, children };
  }
  const [size, className] = sizeOf(own);
  const { x = '0', y = '0', 'text-anchor': given } = mark.attributes;
  const anchor = /\bcount\b/.test(own) ? 'middle' : given;
  const lines: { x: number; y: number; runs: Run[] }[] = [];
  if (mark.text) lines.push({ x: Number(x), y: Number(y), runs: [{ text: mark.text, size, className, gap: 0 }] });
  for (const { attributes, text = '' } of mark.children) {
    const isDate = attributes['class'] === 'date';
    const run = { text, size: isDate ? DATE_SIZE : size, className: isDate ? 'ink-2' : className };
    if (attributes['dx']) lines.at(-1)?.runs.push({ ...run, gap: Number(attributes['dx']) });
    else lines.push({ x: Number(attributes['x']), y: Number(attributes['y']), runs: [{ ...run, gap: 0 }] });
  }
  const transform = mark.attributes['transform'];
  return el(
    mark.key,
    'g',
    { transform },
    lines.flatMap((one, i) => line(`${mark.key}${i}`, one.runs, one.x, one.y, anchor)),
  );
}

/** A view of the timeline as an SVG, the same on every machine. */
export function timelineSvg(
  { scene, width, height }: TimelinePicture,
  { title, alt, address }: PictureWords,
  theme: Theme,
): string {
  const [letters, ...marks] = shareLetters(drawing(scene).map((mark) => outlined(unlinked(mark))));
  const svg = el(
    'picture',
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' },
    [
      el('title', 'title', {}, alt),
      el('style', 'style', {}, pictureStyle(theme)),
      ...(letters ? [letters] : []),
      el('ground', 'rect', { class: 'paper', width, height }),
      lettered('heading', title, MARGIN, MARGIN + 18, 22, 'ink'),
      el('drawing', 'g', { transform: `translate(${MARGIN} ${HEAD + MARGIN})` }, marks),
      lettered('address', address, MARGIN, height - MARGIN + 4, 13, 'ink-2'),
    ],
  );
  return markup(svg);
}
