/**
 * Text as outlines, so that an image needs no font of the machine that makes it, and is the same on every machine. The
 * face is the site's serif at its regular weight: fontkit draws no other weight of a compressed variable font.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';
import { el, type Mark } from '../render/mark.ts';

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

let fonts: Font[] | undefined;

function readFaces(): Font[] {
  // From the project's folder, where every command runs: the built code lies elsewhere.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return SCRIPTS.map((script) => {
    const file = resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`);
    return create(readFileSync(file)) as Font;
  });
}

/** Pictures of thousands of events ask for the same few characters. */
const faceOfCharacter = new Map<string, Font | undefined>();

/** Of the face's files, each for some scripts, the first that has the character. */
function faceOf(character: string): Font | undefined {
  if (faceOfCharacter.has(character)) return faceOfCharacter.get(character);
  fonts ??= readFaces();
  const face = fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  faceOfCharacter.set(character, face);
  return face;
}

/** Whether the face has every character. */
export const canLetter = (text: string): boolean => Array.from(text).every((character) => faceOf(character));

interface Run {
  font: Font;
  text: string;
}

function runs(text: string): Run[] {
  const out: Run[] = [];
  for (const character of text) {
    const font = faceOf(character);
    const last = out.at(-1);
    if (!font) continue;
    if (last?.font === font) last.text += character;
    else out.push({ font, text: character });
  }
  return out;
}

type Laid = ReturnType<Font['layout']>;

/** More texts are not kept: what is asked for again is asked for soon. */
const MOST_KEPT = 2000;
const laidOut = new Map<string, { font: Font; laid: Laid }[]>();

/** A text set in its faces, kerned. The same is asked for its width first, and then for its letters. */
function layoutOf(text: string): { font: Font; laid: Laid }[] {
  const known = laidOut.get(text);
  if (known) return known;
  const laid = runs(text).map((run) => ({ font: run.font, laid: run.font.layout(run.text) }));
  if (laidOut.size >= MOST_KEPT) laidOut.clear();
  laidOut.set(text, laid);
  return laid;
}

/** Width of a text in px. */
export const letteredWidth = (text: string, size: number): number =>
  layoutOf(text).reduce((sum, { font, laid }) => sum + (laid.advanceWidth * size) / font.unitsPerEm, 0);

const outlines = new WeakMap<Glyph, string>();

function outline(glyph: Glyph): string {
  const known = outlines.get(glyph) ?? glyph.path.toSVG();
  outlines.set(glyph, known);
  return known;
}

/** A glyph in its place: the outline's units are `scale` px, and its y points upwards. */
export interface Letter {
  d: string;
  /** From the text's beginning, px. */
  along: number;
  scale: number;
}

/** The letters of a text of `size` px, without those that leave no mark. */
export function lettersOf(text: string, size: number): Letter[] {
  let end = 0;
  return layoutOf(text).flatMap(({ font, laid }) => {
    const scale = size / font.unitsPerEm;
    return laid.glyphs.flatMap((glyph, i) => {
      const position = laid.positions[i];
      const along = end + (position?.xOffset ?? 0) * scale;
      end += (position?.xAdvance ?? 0) * scale;
      const d = outline(glyph);
      return d ? [{ d, along, scale }] : [];
    });
  });
}

/** A text with its baseline's left end at `x`, `y`, `size` px high; its outlines take the colour of their class. */
export function lettered(key: string, text: string, x: number, y: number, size: number, className: string): Mark {
  const glyphs = lettersOf(text, size).map(({ d, along, scale }, i) => {
    const transform = `translate(${along.toFixed(2)} 0) scale(${scale.toFixed(5)} -${scale.toFixed(5)})`;
    return el(`${key}-${i}`, 'path', { d, transform });
  });
  const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)})`;
  return el(key, 'g', { class: `letters ${className}`, transform }, glyphs);
}

/** Lines no wider than `width` px; what does not fit in `most` of them ends in an ellipsis. */
export function letteredLines(text: string, width: number, most: number, size: number): string[] {
  const lines: string[] = [];
  // No line holds more characters than this, and a text of any length costs no more than what is shown of it.
  const words = text.slice(0, Math.ceil((most * width) / (size / 5))).split(/\s+/);
  const space = letteredWidth(' ', size);
  let [along, isCut] = [0, false];
  for (const word of words) {
    const own = letteredWidth(word, size);
    const line = lines.at(-1);
    if (line !== undefined && along + space + own <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
      along += space + own;
    } else if (lines.length < most) {
      lines.push(word);
      along = own;
    } else {
      isCut = true;
      break;
    }
  }
  return lines.map((line, i) => shortened(line, width, size, isCut && i === most - 1));
}

function shortened(line: string, width: number, size: number, isCut: boolean): string {
  if (!isCut && letteredWidth(line, size) <= width) return line;
  const characters = Array.from(line);
  while (characters.length > 0 && letteredWidth(`${characters.join('').trimEnd()}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/**
 * Each letter's outline once, before the marks, and in them its name: outlines are most of a picture's bytes.
 * @param prefix of these names, which are unique in a picture
 */
export function shareLetters(marks: readonly Mark[], prefix = 'l'): Mark[] {
  const ids = new Map<string, string>();
  const shared = marks.map((mark) => named(mark, ids, false, prefix));
  const outlinesOf = Array.from(ids, ([d, id]) => el(id, 'path', { id, d }));
  return [el('letters', 'defs', {}, outlinesOf), ...shared];
}

function named(mark: Mark, ids: Map<string, string>, isLetter: boolean, prefix: string): Mark {
  const { d, ...rest } = mark.attributes;
  if (isLetter && d) {
    const id = ids.get(d) ?? `${prefix}${ids.size}`;
    ids.set(d, id);
    return el(mark.key, 'use', { href: `#${id}`, ...rest });
  }
  const isText = isLetter || /\bletters\b/.test(mark.attributes['class'] ?? '');
  return { ...mark, children: mark.children.map((child) => named(child, ids, isText, prefix)) };
}
