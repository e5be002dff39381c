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
export const LEADING = 1.2;

export interface LabelText {
  lines: TextLine[];
  /** Size of the title, px. */
  size: number;
  width: number;
  height: number;
}

export const titleType = (event: DrawnEvent) => TITLE[event.importance];

/** The height of a line of a label, px. */
export const lineHeight = (line: TextLine, size: number): number =>
  (line.role === 'title' ? size : DATE_SIZE) * LEADING;

/** A label set in at most three lines of title, no wider than `width` px, with the date below in at most two. */
export function setLabel(event: DrawnEvent, width: number): LabelText {
  const { size, weight } = titleType(event);
  const lines: TextLine[] = [
    ...wrap(event.label, width, MOST_TITLE_LINES, size, weight).map((text): TextLine => ({ text, role: 'title' })),
    ...wrap(event.words, width, MOST_DATE_LINES, DATE_SIZE, 400).map((text): TextLine => ({ text, role: 'date' })),
  ];
  const widths = lines.map((line) =>
    line.role === 'title' ? textWidth(line.text, size, weight) : textWidth(line.text, DATE_SIZE, 400),
  );
  return {
    lines,
    size,
    width: Math.ceil(Math.max(...widths)),
    height: Math.ceil(lines.reduce((sum, line) => sum + lineHeight(line, size), 0)),
  };
}
