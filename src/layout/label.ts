import { textWidth, type Weight } from './measure.ts';
import type { DrawnEvent, TextLine } from './types.ts';
import { wrap } from './wrap.ts';

/** Type of a label, by importance: px and weight of its title. Dates are one size for all. */
const TITLE: Record<1 | 2 | 3, { size: number; weight: Weight }> = {
  1: { size: 16, weight: 600 },
  2: { size: 13.5, weight: 400 },
  3: { size: 13.5, weight: 400 },
};
export const DATE_SIZE = 12.5;
const MOST_TITLE_LINES = 3;
const MOST_DATE_LINES = 2;
/** Lines are this many times their size apart. */
const LEADING = 1.2;

export interface LabelText {
  lines: TextLine[];
  /** Size of the title, px. */
  size: number;
  width: number;
  height: number;
  /** Whether all of the title is there. */
  isWhole: boolean;
}

/** The height of a line of a label, px. */
export const lineHeight = (line: TextLine, size: number): number =>
  (line.role === 'title' ? size : DATE_SIZE) * LEADING;

/** The size of an event's title and the height of its label where that is shortest: two lines. */
export function leastLabel({ importance }: DrawnEvent): Pick<LabelText, 'size' | 'height'> {
  const { size } = TITLE[importance];
  return { size, height: Math.ceil((size + DATE_SIZE) * LEADING) };
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Between a title and a date on its last line, px. */
export const RUN_IN = 7;

/**
 * A label set in at most three lines of title, no wider than `width` px, with the date below in at most two.
 * @param isTight puts the date on the last line of the title where it fits.
 * @param words the date, and how many more events there are where the label is a cluster's.
 */
export function setLabel(event: DrawnEvent, width: number, words = event.words, isTight = false): LabelText {
  const { size, weight } = TITLE[event.importance];
  const title = wrap(event.label, width, MOST_TITLE_LINES, size, weight);
  const lines = title.map((text): TextLine => ({ text, role: 'title' }));
  const widths = title.map((text) => textWidth(text, size, weight));
  const last = lines.at(-1);
  const together = (widths.at(-1) ?? 0) + RUN_IN + textWidth(words, DATE_SIZE, 400);
  if (isTight && last && together <= width) {
    last.date = words;
    widths.push(together);
  } else {
    const dates = wrap(words, width, MOST_DATE_LINES, DATE_SIZE, 400);
    lines.push(...dates.map((text): TextLine => ({ text, role: 'date' })));
    widths.push(...dates.map((text) => textWidth(text, DATE_SIZE, 400)));
  }
  return {
    lines,
    size,
    width: Math.ceil(Math.max(...widths)),
    height: Math.ceil(lines.reduce((sum, line) => sum + lineHeight(line, size), 0)),
    isWhole: squeezed(title.join('')) === squeezed(event.label),
  };
}

const set = new WeakMap<DrawnEvent, Map<string, LabelText>>();

/** The same, made once for an event, a width and words: a label is asked for in every frame. */
export function labelText(event: DrawnEvent, width: number, words: string, isTight = false): LabelText {
  let own = set.get(event);
  if (!own) set.set(event, (own = new Map()));
  const key = `${width} ${isTight} ${words}`;
  let text = own.get(key);
  if (!text) own.set(key, (text = setLabel(event, width, words, isTight)));
  return text;
}
