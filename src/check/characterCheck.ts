import { CONTROLS, isInvisible, TURNING } from '../model/characters.ts';
import { nodesOf, sourceOf } from './bodyTree.ts';
import { bodyPosition } from './bodyText.ts';
import type { Check } from './check.ts';
import type { Path } from './mistake.ts';
import { isMapping } from './select.ts';
import { findingAt } from './yamlTree.ts';

const CONTROL_WORDS = 'a control character; take it out';

const turningWords = (sign: string): string =>
  `a sign that cannot be seen and turns the text after it around (U+${sign.charCodeAt(0).toString(16).toUpperCase()}); take it out`;

/** Control characters and signs that turn text as they stand in a file, by offset, and the text with a sign in place of each. */
export function withoutControls(text: string): { text: string; found: { offset: number; message: string }[] } {
  const controls = Array.from(text.matchAll(CONTROLS), ({ index }) => ({ offset: index, message: CONTROL_WORDS }));
  const turning = Array.from(text.matchAll(TURNING), ({ 0: sign, index }) => ({
    offset: index,
    message: turningWords(sign),
  }));
  return {
    text: text.replace(CONTROLS, '\uFFFD').replace(TURNING, '\uFFFD'),
    found: [...controls, ...turning],
  };
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

/** Fields of sentences, which may have lines; any other text is a name or a value, and has one. */
const PROSE = new Set(['articleNote', 'definition', 'description', 'finding', 'note', 'record', 'summary', 'text']);

/** What a text says can be seen, printed and drawn, however YAML may have spelt it (`"\\x07"`). */
export const checkCharacters: Check = ({ tree }) =>
  textsOf(tree.value).flatMap(({ path, text, part }) => {
    const message = characterWords(text, path);
    return message === undefined ? [] : [findingAt(tree, path, message, part)];
  });

function characterWords(text: string, path: Path): string | undefined {
  if (text.search(CONTROLS) >= 0) return CONTROL_WORDS;
  const [turning] = text.match(TURNING) ?? [];
  if (turning !== undefined) return turningWords(turning);
  if (!text.isWellFormed())
    return 'half a character (a surrogate without its other half); write the whole, or take it out';
  // White space alone is as good as empty, and the schema says so.
  if (text.trim() !== '' && isInvisible(text)) return 'nothing that can be seen; write a text';
  const isProse = PROSE.has(String(path.findLast((key) => typeof key === 'string')));
  return !isProse && LINE_BREAK.test(text.trim()) ? 'more than one line; write it on one' : undefined;
}

/** The same of a body, where a reference, `&#x202E;`, may stand for a character. Others are found before it is read. */
export const checkBodyCharacters: Check = ({ body }) => {
  if (!body) return [];
  return nodesOf(body).flatMap((node) => {
    const [turning] = node.value?.match(TURNING) ?? [];
    if (turning === undefined) return [];
    const { start } = node.position;
    const offset = start.offset + Math.max(0, sourceOf(body, node).search(/&#?\w+;/));
    return [{ ...bodyPosition(body, offset), field: 'body', message: turningWords(turning) }];
  });
};

interface Text {
  path: Path;
  text: string;
  part: 'key' | 'value';
}

/** Every text in a value, keys among them. */
function textsOf(value: unknown, path: Path = []): Text[] {
  if (typeof value === 'string') return [{ path, text: value, part: 'value' }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    { path: [...path, key], text: key, part: 'key' as const },
    ...textsOf(item, [...path, key]),
  ]);
}
