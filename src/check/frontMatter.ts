import { blanked } from './blank.ts';
import { docSchema, eventSchema } from '../model/schema.ts';

/** A Markdown body and the line of its file on which it begins. */
export interface Body {
  text: string;
  firstLine: number;
}

/** What is wrong with a line of dashes, or with one that is not there. */
interface Misfit {
  line: number;
  message: string;
}

/** An MDX file in its two parts, each with the line on which it begins, and what is wrong with the lines around them. */
interface Parts {
  yaml: string;
  firstLine: number;
  body: Body;
  misfits: Misfit[];
}

const NO_START = 'no front matter; begin the file with a line "---"';
const NO_END = 'the front matter never ends; write a line "---" after it';
const ENDS_EARLY = 'the front matter ends here, above more fields; take this line out';

const EXACT = /^---[ \t]*$/;
/** Three dashes, and what is written for them: more of them, fewer, longer ones, or with words behind. */
const DASHES = /^(?:-{2,}|[–—]+|\.{3}|\+{3})[ \t]*$|^---/;

const KEYS = new Set([...Object.keys(eventSchema.shape), ...Object.keys(docSchema.shape)]);
const isField = (line = ''): boolean => KEYS.has(/^(\w+):/.exec(line)?.[1] ?? '');
/** Whether front matter may have the line: a field, what belongs to one, or nothing. */
const isOfFields = (line: string): boolean => /^(?:\s|$|-\s|#(?!#)|[\]}]|[\w"'-]+\s*:)/.test(line);

/**
 * Splits an MDX file into the YAML between its two `---` lines and the body below. Empty lines may stand above.
 * Where one of the two is missing or no such line, it is told, and the file split where it was meant.
 * @throws {Error} where that cannot be known; the message says what to write
 */
export function splitFrontMatter(text: string): Parts {
  const lines = text.split(/(?<=\n)/);
  const plain = lines.map((line) => line.trimEnd());
  const misfits: Misfit[] = [];
  const wrong = (at: number, message: string) => misfits.push({ line: at + 1, message });
  const first = plain.findIndex((line) => line !== '');
  const isOpen = DASHES.test(plain[first]?.trimStart() ?? '');
  if (!isOpen && !isField(plain[first])) throw new Error(NO_START);
  if (!isOpen) wrong(0, NO_START);
  else if (!EXACT.test(plain[first] ?? '')) wrong(first, dashWords(plain[first] ?? ''));
  const start = isOpen ? first + 1 : 0;
  /** The first line that is wanted of those below the first. */
  const from = (isWanted: (line: string) => boolean) => plain.findIndex((line, at) => at >= start && isWanted(line));
  let end = from((line) => DASHES.test(line));
  if (end < 0) end = from((line) => EXACT.test(line.trimStart()));
  let bodyStart = end + 1;
  const goesOn = end < 0 ? -1 : endAfter(plain, end);
  if (goesOn > 0) {
    wrong(end, ENDS_EARLY);
    lines[end] = blanked(lines[end] ?? '', 0, plain[end]?.length ?? 0);
    [end, bodyStart] = [goesOn, goesOn + 1];
  } else if (end >= 0 && !EXACT.test(plain[end] ?? '')) wrong(end, dashWords(plain[end] ?? ''));
  else if (end < 0) {
    bodyStart = end = from((line) => !isOfFields(line));
    if (!isOpen || end <= start) throw new Error(NO_END);
    wrong(0, NO_END);
  }
  return {
    yaml: lines.slice(start, end).join(''),
    firstLine: start + 1,
    body: { text: lines.slice(bodyStart).join(''), firstLine: bodyStart + 1 },
    misfits,
  };
}

const dashWords = (line: string): string =>
  /^\s/.test(line)
    ? 'spaces before "---"; begin the line with it'
    : `${JSON.stringify(line)} around the front matter; write "---" alone`;

/** The line on which the front matter was meant to end, where fields go on below one that ends it; else -1. */
function endAfter(lines: readonly string[], close: number): number {
  const next = lines.findIndex((line, at) => at > close && line !== '');
  const end = lines.findIndex((line, at) => at > next && EXACT.test(line));
  const isMeant = next > 0 && isField(lines[next]) && lines.slice(next, end).every(isOfFields);
  return isMeant ? end : -1;
}
