/** The picture that a link to a page shows elsewhere (Open Graph, 1200 by 630 px): title, date, and where it stands. */
import { Transformer } from '@napi-rs/image';
import { layoutStrips } from '../layout/strips.ts';
import type { Drawable } from '../layout/types.ts';
import { el, type Mark } from '../render/mark.ts';
import { markup } from '../render/markup.ts';
import { stripDrawing } from '../render/strip.ts';
import { canLetter, lettered, letteredLines, letteredWidth, shareLetters } from './lettering.ts';
import { pictureStyle, type Theme } from './pictureStyle.ts';

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

/** A text under the one before it. One that the face cannot set is left out: its page has it in words. */
function block(text: string | undefined, style: Style, y: number): { marks: Mark[]; y: number } {
  if (!text || !canLetter(text)) return { marks: [], y };
  const lines = letteredLines(text, IMAGE_WIDTH - 2 * MARGIN, style.most, style.size);
  const marks = lines.map((line, i) =>
    lettered(`${style.className}${y}-${i}`, line, MARGIN, y + (i + 1) * style.leading, style.size, style.className),
  );
  return { marks, y: y + lines.length * style.leading };
}

/** Words of a drawing as outlines: a picture has no fonts. Other marks stay. */
function outlined(mark: Mark): Mark {
  const { x = '0', y = '0', class: name, 'text-anchor': anchor } = mark.attributes;
  if (mark.tag !== 'text') return { ...mark, children: mark.children.map(outlined) };
  const text = mark.text ?? '';
  const size = name === 'own' ? 13.5 : 12;
  const left = Number(x) - (anchor === 'middle' ? letteredWidth(text, size) / 2 : 0);
  return lettered(mark.key, text, left, Number(y), size, name ?? 'tick-label');
}

/**
 * Pictures of one timeline as SVG; what they share is laid out once. Themes differ in a picture's style alone: the last
 * picture that was drawn is kept for its other theme, which is asked for next.
 */
export function socialPictures(data: Drawable): (text: SocialText, id?: string, theme?: Theme) => string {
  const draw = socialDrawings(data);
  const styles = new Map<Theme, string>();
  let last = { key: '', drawn: '' };
  return (text, id = '', theme = 'light') => {
    const key = JSON.stringify([text, id]);
    if (last.key !== key) last = { key, drawn: draw(text, id).map(markup).join('') };
    const style = styles.get(theme) ?? markup(el('style', 'style', {}, pictureStyle(theme)));
    styles.set(theme, style);
    const attributes = `xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}"`;
    return `<svg ${attributes}>${style}${last.drawn}</svg>`;
  };
}

/** All of a picture but its style. */
function socialDrawings(data: Drawable): (text: SocialText, id: string) => Mark[] {
  const strips = layoutStrips(data, STRIP.width);
  return (text, id) => {
    const scene = strips(id);
    const date = block(text.date, DATE, 116);
    const title = block(text.title, text.date ? TITLE : NAME, date.y + 6);
    const below = block(text.below, BELOW, title.y + 14);
    const strip = stripDrawing(
      canLetter(scene.label.text) ? scene : { ...scene, label: { ...scene.label, text: '' } },
      data.lanes,
    );
    return shareLetters([
      el('ground', 'rect', { class: 'paper', width: IMAGE_WIDTH, height: IMAGE_HEIGHT }),
      ...block(text.above, ABOVE, 86).marks,
      ...date.marks,
      ...title.marks,
      ...below.marks,
      el('strip', 'g', { transform: `translate(${MARGIN} ${STRIP.y}) scale(${ZOOM})` }, strip.map(outlined)),
    ]);
  };
}

/** Of PNG's filters, that by the pixel to the left (PNG, 9.2): these pictures are smallest with it, and soonest done. */
const BY_LEFT = 1;

/**
 * An SVG as a PNG, drawn at once and packed by another thread: a third of a build of many events is spent here. What is
 * less than 1,000 px wide comes out a power of two times as large.
 */
export const toPng = (svg: string): Promise<Buffer> => Transformer.fromSvg(svg).png({ filterType: BY_LEFT });
