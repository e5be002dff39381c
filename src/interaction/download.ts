import type { Scene } from '../layout/types.ts';
import { textWidth } from '../layout/measure.ts';
import { wrap } from '../layout/wrap.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What a drawing takes from the style sheets; a picture must say it itself. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'letter-spacing',
  'font-variant-numeric',
] as const;
const MARGIN = 24;
const LINE = 22;
/** The title and the lines below the drawing, px; both are broken where the drawing is narrow, into no more lines than this. */
const TITLE = { size: 20, line: 26 };
const SIZE = 13;
const MOST_LINES = 12;
/** A picture of px has twice as many as the drawing, for print. */
const SHARPNESS = 2;

/** What stands around the drawing in a picture of it. */
interface Caption {
  title: string;
  /** The status sentence, the legend, the address of the view. */
  lines: readonly string[];
}

/** A drawing as a picture that stands alone: styles, font, title, legend and address in it. */
async function standalone(svg: SVGSVGElement, scene: Scene, { title, lines }: Caption): Promise<string> {
  const isMirrored = getComputedStyle(svg).direction === 'rtl';
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const sources = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((node, i) => {
    const source = sources[i];
    if (!source) return;
    const style = getComputedStyle(source);
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      if (value) node.setAttribute(name, value);
    }
    for (const name of ['class', 'tabindex', 'data-event-mark', 'data-event-label', 'data-members', 'data-count'])
      node.removeAttribute(name);
    if (isMirrored && node.localName === 'text') turnBack(node);
    const href = node.getAttribute('href');
    if (href) node.setAttribute('href', new URL(href, location.href).href);
  });
  const heading = wrap(title, scene.width, MOST_LINES, TITLE.size, 600);
  const foot = lines.flatMap((line) =>
    line.includes(' ') ? wrap(line, scene.width, MOST_LINES, SIZE, 400) : cut(line, scene.width),
  );
  const top = MARGIN + heading.length * TITLE.line + 8;
  const width = scene.width + 2 * MARGIN;
  const height = top + scene.height + (foot.length + 1) * LINE + MARGIN;
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
  const text = (words: string, y: number, size: number, weight: number) => {
    const made = make('text', {
      x: isMirrored ? width - MARGIN : MARGIN,
      y,
      fill: color,
      'font-size': size,
      'font-weight': weight,
    });
    made.textContent = words;
    return made;
  };
  whole.append(
    style,
    make('rect', { width, height, fill: paper }),
    ...heading.map((line, i) => text(line, MARGIN + 16 + i * TITLE.line, TITLE.size, 600)),
    drawing,
    ...foot.map((line, i) => text(line, top + scene.height + (i + 1.5) * LINE, SIZE, 400)),
  );
  return new XMLSerializer().serializeToString(whole);
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

/** The page's own sans as a rule with the font in it; nothing where it cannot be had. */
async function fontRule(): Promise<string> {
  try {
    const rule = Array.from(document.styleSheets)
      .flatMap((sheet) => Array.from(sheet.cssRules))
      .flatMap((one) => ('cssRules' in one ? Array.from((one as CSSGroupingRule).cssRules) : [one]))
      .find(
        (one): one is CSSFontFaceRule => one instanceof CSSFontFaceRule && /Source Sans 3/.test(one.style.fontFamily),
      );
    const found = /url\("?([^")]+)"?\)/.exec(rule?.style.getPropertyValue('src') ?? '')?.[1];
    if (!found) return '';
    const address = new URL(found, rule?.parentStyleSheet?.href ?? location.href);
    const data = await dataUrl(await (await fetch(address)).blob());
    return `@font-face{font-family:'Source Sans 3';src:url(${data}) format('woff2');font-weight:200 900}`;
  } catch {
    return '';
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.addEventListener('error', () => fail(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });
}

/** The same as px. @throws {Error} where the browser cannot draw it */
async function toPng(picture: string, scene: Scene): Promise<Blob> {
  const image = new Image();
  image.src = await dataUrl(new Blob([picture], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  const ratio = image.naturalHeight / image.naturalWidth;
  canvas.width = (scene.width + 2 * MARGIN) * SHARPNESS;
  canvas.height = Math.round(canvas.width * ratio);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the drawing could not be made a PNG'))), 'image/png');
  });
}

/** Hands a file to the reader. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Hands the reader a picture of the drawing under the page's title, with lines of text and the page's address. */
export async function savePicture(
  form: 'svg' | 'png',
  svg: SVGSVGElement,
  scene: Scene,
  lines: readonly string[],
): Promise<void> {
  const picture = await standalone(svg, scene, { title: document.title, lines: [...lines, location.href] });
  const blob = form === 'svg' ? new Blob([picture], { type: 'image/svg+xml' }) : await toPng(picture, scene);
  save(blob, `timeline.${form}`);
}
