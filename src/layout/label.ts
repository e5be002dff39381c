import type { Weight } from './measure.ts';
import type { DrawnEvent, TextLine } from './types.ts';
import { measured, type Measured, setLines } from './wrap.ts';

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

/** Between a title and a date on its last line, px. */
export const RUN_IN = 7;

/**
 * A label set in at most three lines of title, no wider than `width` px, with the date below in at most two.
 * @param title the event's, measured.
 * @param isTight puts the date on the last line of the title where it fits.
 * @param words the date, and how many more events there are where the label is a cluster's.
 */
function setLabel(title: Measured, width: number, words: string, isTight: boolean): LabelText {
  const set = setLines(title, width, MOST_TITLE_LINES);
  const lines = set.map(({ text }): TextLine => ({ text, role: 'title' }));
  const widths = set.map((line) => line.width);
  const date = measured(words, DATE_SIZE, 400);
  const last = lines.at(-1);
  const [alone] = isTight ? setLines(date, Infinity, 1) : [];
  const together = (widths.at(-1) ?? 0) + RUN_IN + (alone?.width ?? 0);
  if (alone && last && together <= width) {
    last.date = words;
    widths.push(together);
  } else {
    for (const line of setLines(date, width, MOST_DATE_LINES)) {
      lines.push({ text: line.text, role: 'date' });
      widths.push(line.width);
    }
  }
  return {
    lines,
    size: title.size,
    width: Math.ceil(Math.max(...widths)),
    height: Math.ceil(lines.reduce((sum, line) => sum + lineHeight(line, title.size), 0)),
    isWhole: !set.some(({ isCut }) => isCut),
  };
}

interface OwnTexts {
  title: Measured;
  texts: Map<string, LabelText>;
}

const known = new WeakMap<DrawnEvent, OwnTexts>();

/** The label of an event, made once for each width and words: it is asked for in every frame. */
export function labelText(event: DrawnEvent, width: number, words: string, isTight = false): LabelText {
  let own = known.get(event);
  if (!own) {
    const { size, weight } = TITLE[event.importance];
    known.set(event, (own = { title: measured(event.label, size, weight), texts: new Map() }));
  }
  const key = `${width} ${isTight} ${words}`;
  let text = own.texts.get(key);
  if (!text) own.texts.set(key, (text = setLabel(own.title, width, words, isTight)));
  return text;
}
