import { blankMarks, bodyPosition } from './bodyText.ts';
import type { Check } from './check.ts';

/** What an author takes for a link or a heading, though to Markdown it is text, and what stops it. */
const MISSED: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /(?<!\\)\[[^[\]\n]*\]\(((?:https?:|\/|www\.)[^\s)"']* +[^\s"'()][^)"'\n]*)\)/g,
    () => 'a space in an address, which makes it no link; write %20 for it',
  ],
  [
    /(?<!\\)\[[^[\]\n]+(?<!\\)\]\(((?:https?:|mailto:|www\.|\/|#)[^\s()]*)[^)\n]*$/gm,
    () => 'a link that never closes; write ")" after its address',
  ],
  [
    /(?<!\\)\[[^[\]\n]*\]\((#[^\s)"']+ [^)"'\n]*)\)/g,
    (place) =>
      `a space in an address, which makes it no link; write ${JSON.stringify(place.toLowerCase().replace(/ +/g, '-'))}`,
  ],
  [
    /(?<![\w\]\\!])\[[^[\]\n@^][^[\]\n]*\]\[([^[\]\n@^]+)\]/g,
    (label) => `a link whose address is not given; write a line ${JSON.stringify(`[${label}]: …`)} with it`,
  ],
  [
    /(?<!\\)\[[^[\]\n@^]+\] +\(([/#][^\s)]+)\)/g,
    () => 'a space before the address, which makes it no link; leave it out',
  ],
  [
    /(?<!\\)\([^()\n]+\)\[((?:https?:\/)?\/[^\s\]]*)\]/g,
    () => 'the brackets of a link the wrong way round; write [text](address)',
  ],
  [/^ {0,3}(#{2,6}[^\s#].*?)[ \t]*\r?$/gm, () => 'no space after the "#", which makes it no heading; write one'],
];

/** What looks like a link or a heading is one. */
export const checkMissed: Check = ({ body }) => {
  if (!body) return [];
  const text = blankMarks(body);
  return MISSED.flatMap(([sign, message]) =>
    [...text.matchAll(sign)].map(({ 0: all, 1: found = '', index }) => ({
      ...bodyPosition(body, index + all.lastIndexOf(found)),
      field: 'body',
      value: JSON.stringify(found),
      message: message(found),
    })),
  );
};
