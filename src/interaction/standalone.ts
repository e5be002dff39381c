import type { Scene } from '../layout/types.ts';
import { textWidth } from '../layout/measure.ts';
import { wrap } from '../layout/wrap.ts';
import { fontRule } from './fontRule.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What a drawing takes from the style sheets; a picture must say it itself. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'letter-spacing',
  'font-variant-numeric',
  'unicode-bidi',
] as const;
/** Around the drawing, and from one line below it to the next, px. */
const MARGIN = 24;
const LINE = 22;
/** The title and the lines below the drawing, px; both are broken where the drawing is narrow, into no more lines than this. */
const TITLE = { size: 20, line: 26 };
const SIZE = 13;
const MOST_LINES = 12;
/** A sample of the legend, and what stands between it, its words and the next, px. */
const SAMPLE = { width: 40, height: 16, gap: 8, next: 20 };

/** What stands around the drawing in a picture of it. */
interface Caption {
  title: string;
  /** What is shown. */
  sentence: string;
  /** Samples with their words, as the page has them. */
  legend: Iterable<Element>;
}

/** A drawing as a picture that stands alone: styles, font, title, legend and address in it. */
export async function standalone(
  svg: SVGSVGElement,
  scene: Scene,
  { title, sentence, legend }: Caption,
): Promise<string> {
  const isMirrored = getComputedStyle(svg).direction === 'rtl';
  const copy = styled(svg);
  if (isMirrored) copy.querySelectorAll('text').forEach(turnBack);
  const heading = wrap(title, scene.width, MOST_LINES, TITLE.size, 600);
  const keys = inRows(legend, scene.width);
  const said = wrap(sentence, scene.width, MOST_LINES, SIZE, 400);
  const keysAt = said.length;
  const addressAt = keysAt + (keys.at(-1)?.row ?? -1) + 1;
  const address = cut(location.href, scene.width);
  const top = MARGIN + heading.length * TITLE.line + 8;
  const width = scene.width + 2 * MARGIN;
  const height = top + scene.height + (addressAt + address.length + 1) * LINE + MARGIN;
  const { color, backgroundColor } = getComputedStyle(document.body);
  const paper =
    backgroundColor === 'rgba(0, 0, 0, 0)'
      ? getComputedStyle(document.documentElement).backgroundColor
      : backgroundColor;
  const whole = make('svg', {
    xmlns: SVG,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': "'Source Sans 3', sans-serif",
    ...(isMirrored && { direction: 'rtl' }),
  });
  const style = make('style', {});
  style.textContent = await fontRule();
  const turned = isMirrored ? `translate(${MARGIN + scene.width},${top}) scale(-1,1)` : `translate(${MARGIN},${top})`;
  const drawing = make('g', { transform: turned });
  drawing.append(...copy.childNodes);
  const from = (x: number) => (isMirrored ? width - MARGIN - x : MARGIN + x);
  const text = (words: string, y: number, size: number, weight: number, x = 0) => {
    const made = make('text', {
      x: from(x),
      y,
      fill: color,
      'font-size': size,
      'font-weight': weight,
      'unicode-bidi': 'plaintext',
    });
    made.textContent = words;
    return made;
  };
  const footAt = (row: number) => top + scene.height + (row + 1.5) * LINE;
  const line = (words: string, row: number, x?: number) => text(words, footAt(row), SIZE, 400, x);
  const key = ({ sample, words, row, x }: Key) => {
    const left = from(x) - (isMirrored ? SAMPLE.width : 0);
    const drawn = make('g', { transform: `translate(${left},${footAt(keysAt + row) - SAMPLE.height + 4})` });
    drawn.append(...styled(sample).childNodes);
    return [drawn, line(words, keysAt + row, x + SAMPLE.width + SAMPLE.gap)];
  };
  whole.append(
    style,
    make('rect', { width, height, fill: paper }),
    ...heading.map((words, i) => text(words, MARGIN + 16 + i * TITLE.line, TITLE.size, 600)),
    drawing,
    ...said.map((words, i) => line(words, i)),
    ...keys.flatMap(key),
    ...address.map((words, i) => line(words, addressAt + i)),
  );
  return new XMLSerializer().serializeToString(whole);
}

/** A copy that says itself what it takes from the style sheets, and nothing that only a live page needs. */
function styled(svg: Element): Element {
  const copy = svg.cloneNode(true) as Element;
  const sources = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((node, i) => {
    const source = sources[i];
    if (!source) return;
    const style = getComputedStyle(source);
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      if (value) node.setAttribute(name, value);
    }
    for (const name of ['class', 'tabindex', 'data-event-mark', 'data-event-label', 'data-count'])
      node.removeAttribute(name);
    const href = node.getAttribute('href');
    if (href) node.setAttribute('href', new URL(href, location.href).href);
  });
  return copy;
}

/** An item of the legend, and where it stands. */
interface Key {
  sample: Element;
  words: string;
  row: number;
  x: number;
}

/** The legend in rows, each as full as the width allows. */
function inRows(legend: Iterable<Element>, width: number): Key[] {
  let [row, x] = [0, 0];
  return Array.from(legend).flatMap((item) => {
    const sample = item.querySelector('svg');
    if (!sample) return [];
    const words = item.lastChild?.textContent?.trim() ?? '';
    const length = SAMPLE.width + SAMPLE.gap + textWidth(words, SIZE, 400);
    if (x > 0 && x + length > width) [row, x] = [row + 1, 0];
    const key = { sample, words, row, x };
    x += length + SAMPLE.next;
    return [key];
  });
}

/** Turns a text of a drawing that is turned over, from right to left, back about its anchor. */
function turnBack(text: Element): void {
  const x = Number(text.getAttribute('x') ?? 0);
  const own = text.getAttribute('transform') ?? '';
  text.setAttribute('transform', `${own} translate(${2 * x},0) scale(-1,1)`.trim());
}

/** An address in lines that are as long as there is room: it has no spaces to break at, and must stay whole. */
function cut(address: string, width: number): string[] {
  const lines: string[] = [''];
  for (const letter of address) {
    const line = `${lines.at(-1)}${letter}`;
    if (textWidth(line, SIZE, 400) > width) lines.push(letter);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
