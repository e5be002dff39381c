/** What the picture that a link to a page shows elsewhere consists of (Open Graph): title, date, and where it stands. */
import { layoutStrips } from '../layout/strips.ts';
import type { StripScene } from '../layout/strip.ts';
import type { Drawable, PlacedMark } from '../layout/types.ts';
import { el, type Mark } from '../render/mark.ts';
import { stripGround, stripMark } from '../render/strip.ts';
import { canLetter, lettered, letteredLines, letteredWidth } from './lettering.ts';

export const IMAGE_WIDTH = 1200;
export const IMAGE_HEIGHT = 630;
const MARGIN = 72;
/** The strip is drawn at half its size and enlarged, so that its lines and marks stay in proportion. */
const ZOOM = 2;
const STRIP = { width: (IMAGE_WIDTH - 2 * MARGIN) / ZOOM, y: 424 };

export interface SocialText {
  /** The line above: the site, or who publishes it. */
  above: string;
  /** The date in words. */
  date?: string;
  title: string;
  below?: string;
}

interface Style {
  className: string;
  size: number;
  /** Between baselines. */
  leading: number;
  /** Lines, at most. */
  most: number;
}

const ABOVE: Style = { className: 'ink-2', size: 30, leading: 0, most: 1 };
const DATE: Style = { className: 'accent', size: 52, leading: 64, most: 1 };
const TITLE: Style = { className: 'ink', size: 60, leading: 70, most: 3 };
/** The title of a page without a date, which is the site's. */
const NAME: Style = { className: 'ink', size: 84, leading: 96, most: 2 };
const BELOW: Style = { className: 'ink-2', size: 36, leading: 50, most: 2 };

/** A line of text with its baseline's left end at `x`, `y`, px. */
export interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  className: string;
}

/** What one picture has of its own. */
export interface SocialScene {
  lines: Line[];
  mark: PictureMark | undefined;
}

export interface SocialScenes {
  /** Beneath every picture of the timeline: paper, the axis and all events. */
  ground: Mark[];
  /** @param id of its event; '' for none */
  of: (text: SocialText, id: string) => SocialScene;
}

/** An event's mark: drawn around its own beginning, which is at `x`, px. Points of a kind are then alike. */
export interface PictureMark {
  drawn: Mark;
  x: number;
  isPoint: boolean;
}

/** Where marks are, px from the top: the strip's first line of marks, and below its axis. */
export const MARKS = { from: STRIP.y + ZOOM * 22, to: STRIP.y + ZOOM * 60 };

/** A text under the one before it. One that the face cannot set is left out: its page has it in words. */
function block(text: string | undefined, { className, size, leading, most }: Style, y: number) {
  if (!text || !canLetter(text)) return { lines: [], y };
  const lines = letteredLines(text, IMAGE_WIDTH - 2 * MARGIN, most, size).map((line, i): Line => ({
    text: line,
    x: MARGIN,
    y: y + (i + 1) * leading,
    size,
    className,
  }));
  return { lines, y: y + lines.length * leading };
}

/** What is drawn as a strip, in the picture's size; its beginning at `x`. */
const enlarged = (marks: readonly Mark[], x: number): Mark =>
  el('strip', 'g', { transform: `translate(${x} ${STRIP.y}) scale(${ZOOM})` }, marks);

/** The same as if its mark began at 0. */
const atOrigin = (scene: StripScene, mark: PlacedMark): StripScene => ({
  ...scene,
  mark: { ...mark, from: 0, to: mark.to - mark.from },
});

/** Names of ticks as outlines: a picture has no fonts. Other marks stay. */
function outlined(mark: Mark): Mark {
  const { x = '0', y = '0' } = mark.attributes;
  return mark.tag === 'text'
    ? lettered(mark.key, mark.text ?? '', Number(x), Number(y), 12, 'tick-label')
    : { ...mark, children: mark.children.map(outlined) };
}

/** The pictures of one timeline; what they share is laid out once. */
export function socialScenes(data: Drawable): SocialScenes {
  const pictureMark = (scene: StripScene, mark: PlacedMark): PictureMark => ({
    drawn: enlarged(
      stripMark(atOrigin(scene, mark), data.lanes).filter(({ tag }) => tag !== 'text'),
      0,
    ),
    x: MARGIN + ZOOM * mark.from,
    isPoint: mark.shape === 'point',
  });
  const strips = layoutStrips(data, STRIP.width);
  const paper = el('ground', 'rect', { class: 'paper', width: IMAGE_WIDTH, height: IMAGE_HEIGHT });
  return {
    ground: [paper, enlarged(stripGround(strips(''), data.lanes).map(outlined), MARGIN)],
    of: (text, id) => {
      const date = block(text.date, DATE, 116);
      const title = block(text.title, text.date ? TITLE : NAME, date.y + 6);
      const lines = [block(text.above, ABOVE, 86), date, title, block(text.below, BELOW, title.y + 14)].flatMap(
        (one) => one.lines,
      );
      const scene = strips(id);
      const { label, mark } = scene;
      if (mark && canLetter(label.text)) {
        const size = ZOOM * label.size;
        const x = MARGIN + ZOOM * label.x - letteredWidth(label.text, size) / 2;
        lines.push({ text: label.text, x, y: STRIP.y + ZOOM * label.y, size, className: 'ink' });
      }
      return { lines, mark: mark && pictureMark(scene, mark) };
    },
  };
}
