import { blankMarks } from './bodyText.ts';
import type { Check } from './check.ts';
import { isImported } from './select.ts';
import { NON_BREAKING, SPECIAL } from './spaces.ts';

/** A line in its parts: what it is within, spaces, a mark that makes something of it, the space behind. */
const LINE = new RegExp(`^((?:[ \\t]|>[ \\t]?)*)([${SPECIAL} \\t]*)(#{1,6}|[-*+>]|\\d{1,9}[.)])([${SPECIAL} \\t]|$)`);

/** In a body, marks that make headings, lists and quotations of lines have plain spaces around them. */
export const checkSpaces: Check = ({ tree, body }) => {
  if (!body || isImported(tree.value)) return [];
  const lines = blankMarks(body).split(/\r?\n/);
  return lines.flatMap((line, i) => {
    const [, within = '', before = '', mark, after = ''] = LINE.exec(line) ?? [];
    const wrong = [before, after].find((space) => /[^ \t]/.test(space));
    if (mark === undefined || wrong === undefined) return [];
    // In the middle of a sentence a number may well begin a line: "on the\n1. May".
    if (/\d/.test(mark) && before === '' && !LIST_BEFORE.test(lines[i - 1] ?? '')) return [];
    const space = NON_BREAKING.test(wrong) ? 'a non-breaking space' : 'a space that is no plain one';
    return {
      line: body.firstLine + i,
      column: within.length + before.length + 1,
      field: 'body',
      value: JSON.stringify(mark),
      message: `${space} ${wrong === before ? 'before' : 'after'} it, ${madeOf(mark)}`,
    };
  });
};

/** A line above a list: an empty one, or one of a list. */
const LIST_BEFORE = new RegExp(`^[ \\t>${SPECIAL}]*(?:$|[-*+] |\\d{1,9}[.)][ ${SPECIAL}])`);

function madeOf(mark: string): string {
  if (mark.startsWith('#')) return 'which makes it no heading; write a plain one';
  if (mark === '>') return 'which is shown as a part of the text; write a plain one';
  const orText = /\d/.test(mark)
    ? `, or "${mark.slice(0, -1)}\\${mark.slice(-1)}" for a number that is meant as text`
    : '';
  return `which makes it no list; write a plain one${orText}`;
}
