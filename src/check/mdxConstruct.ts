import { blanked } from './blank.ts';
import { blankCode } from './bodyText.ts';

/** A comment, a tag, or a "<" that begins neither. */
const TAG = /<!--[^]*?-->|<(\/?)([A-Za-z][\w.:-]*)?[^<>\n]*>|</y;

/**
 * A body without the construct that the compiler stumbles over at an offset: spaces stand for it, so that the rest keeps
 * its places. Of a pair of tags both go, for the other half alone would be one more mistake, and is none.
 * @param isCode whether it is the code in braces that makes no sense, whatever sign stands at the offset
 */
export function withoutConstruct(text: string, offset: number, isCode: boolean): string {
  if (/^(?:import|export)\b/.test(text.slice(offset, offset + 7)))
    return blanked(text, offset, emptyLineAfter(text, offset));
  if (isCode || text[offset] !== '<') return blanked(text, ...bracesAround(text, offset));
  TAG.lastIndex = offset;
  const [tag = '', slash, name] = TAG.exec(text) ?? [];
  const rest = blanked(text, offset, offset + tag.length);
  if (name === undefined) return rest;
  const other = slash ? openingBefore(rest, name, offset) : closingAfter(rest, name, offset);
  return other ? blanked(rest, other.index, other.index + other[0].length) : rest;
}

/** Where the line begins that is code to MDX, and goes on at an offset. */
export function lineOfCode(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\nimport', offset), text.lastIndexOf('\nexport', offset)) + 1;
}

function emptyLineAfter(text: string, offset: number): number {
  const length = text.slice(offset).search(/\n[ \t]*\r?\n/);
  return length < 0 ? text.length : offset + length;
}

/** Braces that close, with what is in them; of a brace that never closes, itself alone. */
function bracesAround(text: string, offset: number): [start: number, end: number] {
  const start = text[offset] === '{' ? offset : Math.max(text.lastIndexOf('{', offset), 0);
  const end = text[offset] === '{' ? start : text.indexOf('}', offset);
  return [start, Math.max(start, end) + 1];
}

function closingAfter(text: string, name: string, offset: number): RegExpExecArray | undefined {
  return unpaired(
    tagsOf(text, name).filter(({ index }) => index > offset),
    (tag) => tag[0].startsWith('</'),
  );
}

function openingBefore(text: string, name: string, offset: number): RegExpExecArray | undefined {
  const tags = tagsOf(text, name).filter(({ index }) => index < offset);
  return unpaired(tags.toReversed(), (tag) => !tag[0].startsWith('</'));
}

/** Every tag of a name but those that close themselves. */
function tagsOf(text: string, name: string): RegExpExecArray[] {
  const pattern = new RegExp(`</?${name.replaceAll('.', '\\.')}(?=[\\s>])[^<>\\n]*>`, 'g');
  return [...blankCode({ text, firstLine: 1 }).matchAll(pattern)].filter(([tag]) => !tag.endsWith('/>'));
}

/** The first of the wanted tags that none of the others before it belongs to. */
function unpaired(
  tags: readonly RegExpExecArray[],
  isWanted: (tag: RegExpExecArray) => boolean,
): RegExpExecArray | undefined {
  let depth = 0;
  return tags.find((tag) => {
    if (!isWanted(tag)) depth++;
    else if (depth === 0) return true;
    else depth--;
    return false;
  });
}
