import { isCollection, isScalar, visit } from 'yaml';
import type { Document, ErrorCode, YAMLParseError } from 'yaml';

const TAB = 'a tab in the indentation; write spaces';
const STAR = 'a list item that begins with "*"; begin it with "- "';
const NO_COMMA = 'two values without a comma between them; write one, or write the list or map without brackets';
const INDENT = 'the indentation does not fit the lines above; indent by two spaces a level';

const WORDS: Partial<Record<ErrorCode, string>> = {
  BAD_DIRECTIVE: 'a line that begins with "%"; leave it out',
  BAD_DQ_ESCAPE: 'an unknown escape in double quotes; write two backslashes for one, or use single quotes',
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " in one line; put the value in quotes',
  BLOCK_IN_FLOW: NO_COMMA,
  DUPLICATE_KEY: 'this key is already there; keep one of them',
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters; put the value in quotes',
  MULTILINE_IMPLICIT_KEY: 'a key that runs over several lines; write "key: value" on one line',
  MULTIPLE_DOCS: 'a second "---"; write one document a file',
  TAB_AS_INDENT: TAB,
  UNEXPECTED_TOKEN: 'something more after the value ended; put the whole value in quotes, or mend the indentation',
};

/**
 * A YAML syntax error in plain words, what is wrong; what to write, and the offset at which an author looks for it.
 * @param text the YAML that it is in
 * @param document what could be read of it
 */
export function yamlWords(error: YAMLParseError, text: string, document: Document): { at: number; message: string } {
  const [at, end] = error.pos;
  const said = (message: string) => ({ at, message });
  const bracket = /end with a (\S)/.exec(error.message)?.[1];
  if (bracket) return { at: opening(document, at), message: `a bracket opens and never closes; write "${bracket}"` };
  if (error.code === 'MISSING_CHAR') {
    if (/closing/.test(error.message)) {
      return { at: opening(document, at), message: 'a quotation mark opens and never closes; write the closing one' };
    }
    return said(/Missing ,/.test(error.message) ? NO_COMMA : lineWords(text, at));
  }
  const item = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? /^[ \t]*(?=-[ \t])/.exec(text.slice(at)) : null;
  if (item) return { at: at + item[0].length, message: INDENT };
  if (/^\*\s/.test(text.slice(at)) && /^\s*$/.test(lineBefore(text, at))) return said(STAR);
  if (error.code === 'BAD_SCALAR_START' && /\[[^\]\n]*$/.test(text.slice(0, at)) && text[at] === '@')
    return said('an id in a list has no "@"; leave it out');
  if (error.code === 'BAD_ALIAS' || error.code === 'BAD_SCALAR_START') return said(signWords(text[at]));
  if (error.code === 'UNEXPECTED_TOKEN') return said(tokenWords(text, at));
  if (error.code === 'MULTILINE_IMPLICIT_KEY') {
    const near = closeKey(text, at);
    if (near !== undefined) return said(near);
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const [, space, key] = /^([ \t]*)-(\w+):/.exec(text.slice(start)) ?? [];
    if (space !== undefined) return { at: start + space.length, message: `no space after the "-"; write "- ${key}:"` };
    // A line that is indented more than the one above goes on with its value, and then has a ": " too many.
    const last = text.slice(at, end).lastIndexOf('\n');
    const line = at + last + 1;
    const indent = /^[ \t]*/.exec(text.slice(line))?.[0].length ?? 0;
    if (last >= 0 && indent > 0) return { at: line + indent, message: INDENT };
  }
  return said(
    WORDS[error.code] ?? 'this cannot be read as YAML; write "key: value" lines, and put odd values in quotes',
  );
}

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

/** What is wrong with a text that begins with a sign that YAML keeps for itself. */
const signWords = (sign = ''): string => `a text that begins with ${JSON.stringify(sign)}; put it in quotation marks`;

/** What is wrong with a word that stands where the value before it has ended. */
function tokenWords(text: string, at: number): string {
  const line = lineBefore(text, at);
  const quote = /^[^"']*?(?:[:,[{-] *)(["']).*\1 *$/.exec(line)?.[1];
  if (quote === "'")
    return `an apostrophe ended the value before this; write "''" for it, or put the value in double quotes`;
  if (quote === '"') return 'a quotation mark ended the value before this; put the whole value in single quotes';
  if (text[at] === ',' && /,\s*$/.test(line)) return 'a comma with nothing before it; leave it out';
  return WORDS.UNEXPECTED_TOKEN ?? '';
}

/** What is wrong with a line at the top that is no field. */
export function lineWords(text: string, at: number): string {
  if (text.startsWith('- ', at)) return 'a list where a field belongs; leave out the "-"';
  return closeKey(text, at) ?? 'a line without ": "; write "key: value", or indent it if it belongs to the text above';
}

/** Where the first field is indented and others are not; undefined where all begin alike. */
export function indentedStart(text: string): { at: number; message: string } | undefined {
  const [space] = /^(?:[ \t]*(?:#.*)?\r?\n)*[ ]+(?=[^\s#])/.exec(text) ?? [];
  if (space === undefined || !/^\w+:(?:\s|$)/m.test(text)) return undefined;
  return { at: space.length, message: 'spaces before a field that belongs at the top; take them out' };
}

/** Whether the words say that lines may belong elsewhere than where they stand. */
export const isOfIndentation = (message: string): boolean => message === TAB || message === INDENT;

/** Where what is still open at an offset was opened: a parser notices only when it has read to the end. */
function opening(document: Document, at: number): number {
  let found: number | undefined;
  visit(document, {
    Node(_, node) {
      const isOpenable = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      const [start, , end] = node.range ?? [at, at, at];
      if (isOpenable && start < at && end >= at) found = start;
    },
  });
  return found ?? at;
}

/** A key whose colon has no space behind it, or one that is no plain space. */
function closeKey(text: string, at: number): string | undefined {
  const [, key = '', gap, value = ''] =
    /^([\w-]+):([\u00a0\u2000-\u200a\u202f\u3000]?)(\S.*)/.exec(text.slice(at)) ?? [];
  if (key === '') return undefined;
  const advice = `write ${JSON.stringify(`${key}: ${value.trim()}`.slice(0, 60))}`;
  return gap === '' ? `no space after the colon; ${advice}` : `a space after the colon that is none to YAML; ${advice}`;
}
