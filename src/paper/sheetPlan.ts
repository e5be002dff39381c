/**
 * How an event's sheet is set: how closely, and which of its sources go on which page. Estimated from tables of
 * advances when the site is built, so that pages can be numbered without a browser; `e2e/print-sheets.spec.ts` compares
 * the estimate with what a browser makes of it. The sizes stand as well in `styles/sheet.css`.
 */
import { textWidth } from '../layout/measure.ts';
import { countLines, MM_PER_PT, textHeight, type Type } from './lines.ts';
import { paginate } from './paginate.ts';
import { COMMON, PAPERS } from './papers.ts';
import { serifWidth } from './serif.ts';

/** The words of a sheet, in the order of the page. */
export interface SheetTexts {
  title: string;
  summary: string;
  facts: string[];
  /** Paragraphs below each heading of the text: what happened, and why it matters. */
  body: string[][];
  /** What the article says and what is added: rows of paragraphs. */
  asides: string[][];
  /** The events before, and those after. */
  around: string[][];
  sources: string[];
  foot: string[];
}

export type Setting = 'open' | 'middle' | 'close';

export interface SheetPlan {
  setting: Setting;
  /** How many sources stand on the first page and on each after it. */
  sources: number[];
}

interface Sizes {
  title: Type;
  body: Type;
  small: Type;
  source: Type;
  /** Between the parts of the sheet, between paragraphs, and above and below a row of facts, mm. */
  gap: number;
  paragraph: number;
  row: number;
  /** Between two sources, mm; none where they run on in one paragraph. */
  sourceGap: number;
  runOn: boolean;
}

const serif = (size: number, lead: number): Type => ({ face: serifWidth, weight: 400, size, lead });
const sans = (size: number, lead: number): Type => ({ face: textWidth, weight: 400, size, lead });

const SIZES: Record<Setting, Sizes> = {
  open: {
    title: { face: serifWidth, weight: 600, size: 17, lead: 1.18 },
    body: serif(10.5, 1.34),
    small: sans(9, 1.34),
    source: sans(8.5, 1.26),
    gap: 3,
    paragraph: 1.6,
    row: 0.8,
    sourceGap: 0.9,
    runOn: false,
  },
  middle: {
    title: { face: serifWidth, weight: 600, size: 15.5, lead: 1.16 },
    body: serif(10.5, 1.26),
    small: sans(8.75, 1.26),
    source: sans(8.25, 1.2),
    gap: 2.2,
    paragraph: 1,
    row: 0.5,
    sourceGap: 0.5,
    runOn: false,
  },
  close: {
    title: { face: serifWidth, weight: 600, size: 14, lead: 1.14 },
    body: serif(10.5, 1.16),
    small: sans(8.5, 1.18),
    source: sans(8, 1.16),
    gap: 1.5,
    paragraph: 0.6,
    row: 0.35,
    sourceGap: 0,
    runOn: true,
  },
};

/** The column of labels with the space after it, the number of a source, the strip, and the QR code, mm. */
const LABELS = 30;
const NUMBER = 6;
const STRIP = 18;
/** Between two sources on a page that continues them, mm. */
const CONTINUED_GAP = 0.9;
const QR = 25;
/** The row of the sources is never lower: it has its label and the code below that. */
const LEAST = QR + 7;
/** The line at the top, and the hairline below each fact, mm. */
const MASTHEAD = 5.6;
const RULE = 0.2;
/** An estimate errs by as much: a sheet is planned into a little less than there is. */
const CARE = 1.01;
const AIR = 1;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Where the sources begin, and what follows them, on a page of this width. */
function frame(texts: SheetTexts, setting: Setting, width: number): { above: number; below: number } {
  const { title, body, small, gap, paragraph, row } = SIZES[setting];
  const column = width - LABELS;
  const height = (text: string, type: Type) => textHeight(text, column, type);
  const fact: Type = { ...small, weight: 600 };
  const stack = (paragraphs: readonly string[], type: Type) =>
    sum(paragraphs.map((text) => height(text, type))) + Math.max(0, paragraphs.length - 1) * paragraph;
  const above =
    MASTHEAD +
    gap +
    textHeight(texts.title, width, title) +
    paragraph +
    textHeight(texts.summary, width, body) +
    gap +
    sum(texts.facts.map((text) => height(text, fact) + 2 * row + RULE)) +
    gap +
    STRIP +
    sum(texts.body.map((paragraphs) => gap + stack(paragraphs, body))) +
    sum(texts.asides.map((paragraphs) => gap + stack(paragraphs, small))) +
    sum(texts.around.map((events) => gap + sum(events.map((text) => height(text, small))))) +
    gap;
  return { above: above * CARE, below: gap + stack(texts.foot, sans(8, 1.25)) };
}

const asList = (texts: SheetTexts, type: Type, gap: number, width: number): number[] =>
  texts.sources.map((text) => textHeight(text, width - LABELS - NUMBER, type) + gap);

/** The heights of the sources on the first page. Run on in one paragraph, each adds the lines that it adds to it. */
function sourceHeights(texts: SheetTexts, setting: Setting, width: number): number[] {
  const { source, sourceGap, runOn } = SIZES[setting];
  if (!runOn) return asList(texts, source, sourceGap, width);
  let run = '';
  let lines = 0;
  return texts.sources.map((text, i) => {
    run += `${i + 1} ${text} `;
    const before = lines;
    lines = countLines(run, width - LABELS, source);
    return (lines - before) * source.size * source.lead * MM_PER_PT;
  });
}

function fitsOnOne(texts: SheetTexts, setting: Setting): boolean {
  return PAPERS.every(({ width, height }) => {
    const { above, below } = frame(texts, setting, width);
    const sources = sum(sourceHeights(texts, setting, width));
    return above + Math.max(sources + below, LEAST) + AIR <= height;
  });
}

/** On the first page as many sources as there is room for; on those after it they are a list in any case. */
function split(texts: SheetTexts, setting: Setting): SheetPlan {
  const { source, gap } = SIZES[setting];
  const { above, below } = frame(texts, setting, COMMON.width);
  const careful = (heights: readonly number[]) => heights.map((height) => height * CARE);
  const room = COMMON.height - above - below - AIR;
  const [first = 0] = paginate(careful(sourceHeights(texts, setting, COMMON.width)), room, COMMON.height);
  const others = careful(asList(texts, source, CONTINUED_GAP, COMMON.width)).slice(first);
  const page = COMMON.height - gap - AIR;
  return { setting, sources: [first, ...paginate(others, page, page)] };
}

/** The most open setting that keeps the sheet on one page, else on two. */
export function planSheet(texts: SheetTexts): SheetPlan {
  const settings: Setting[] = ['open', 'middle', 'close'];
  const one = settings.find((setting) => fitsOnOne(texts, setting));
  if (one) return { setting: one, sources: [texts.sources.length] };
  const plans = settings.map((setting) => split(texts, setting));
  const room = (setting: Setting) => COMMON.height - frame(texts, setting, COMMON.width).above;
  return plans.find(({ setting, sources }) => sources.length <= 2 && room(setting) > LEAST) ?? split(texts, 'close');
}
