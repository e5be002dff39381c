import { mdxToJs } from 'satteri';
import { bodyPosition } from './bodyText.ts';
import type { Body } from './frontMatter.ts';
import { lineOfCode, withoutConstruct } from './mdxConstruct.ts';
import type { Finding } from './yamlTree.ts';

const ESM = /could not parse esm/i;
const CODE = /could not parse expression/i;

/** What the compiler says of what authors do, and what to say of it instead. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/end of file in expression/, 'a brace that never closes; write "\\{" for one that is meant as text'],
  [CODE, 'code in braces; write "\\{" for a brace that is meant as text'],
  [ESM, 'a line that begins with "import" or "export", which is code to MDX; begin it with another word'],
  [/before name, expected a character that can start a name.*create a comment/s, 'an HTML comment; write {/* … */}'],
  [/create a link in MDX/, 'a "<" that begins no tag; write "\\<", or a link as [text](address)'],
  [/closing tag for `<(?:br|hr|img|wbr|input)>`/, 'a tag that needs no other and does not end; write "/>" for its ">"'],
  [
    /expected a closing tag for `<(.*?)>`.* before the end/i,
    'a tag that does not close in its paragraph; write "</$1>" there, or "\\<" for a sign that is meant as text',
  ],
  [
    /expected a closing tag for `<(.*?)>`/i,
    'a tag that never closes; write "</$1>" after it, or "\\<" for a sign that is meant as text',
  ],
  [
    /unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>`/i,
    'a tag that closes before the one in it; write "</$2>" first',
  ],
  [
    /unexpected closing tag `<\/(.*?)>`/i,
    'a tag that closes and never opened; write "<$1>" before it, or leave it out',
  ],
];

/** How many mistakes of one body are looked for: each is a run of the compiler. */
const MOST_ROUNDS = 50;

/**
 * Whether the build's own MDX compiler can read a body. It names the first mistake only: what that is in is left out,
 * and the rest read again.
 * @returns what is wrong, and the body without it
 */
export function checkMdx(body: Body): { findings: Finding[]; readable: Body } {
  const findings: Finding[] = [];
  let readable = body;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const error = compilerError(readable);
    if (!error) break;
    const message =
      known(error.reason, readable.text.slice(error.offset)) ??
      `not MDX: ${plain(error.reason)}; write "\\<" or "\\{" for a sign that is meant as text`;
    // Of a line of code the compiler names the place where it makes no sense any more.
    const offset = ESM.test(error.reason) ? lineOfCode(readable.text, error.offset) : error.offset;
    findings.push({ ...bodyPosition(readable, offset), field: 'body', message });
    const text = withoutConstruct(readable.text, offset, CODE.test(error.reason));
    if (text === readable.text) break;
    readable = { ...readable, text };
  }
  return { findings, readable };
}

/** An attribute's value that does not stand between quotation marks. */
const UNQUOTED = /^<[a-z]\w*(?:\s[^<>]*)?\s([a-z]+)=(?!["'{])/;

function known(reason: string, from: string): string | undefined {
  const unquoted = UNQUOTED.exec(from)?.[1];
  if (unquoted && /create a link in MDX/.test(reason))
    return `a value without quotation marks; write ${unquoted}="…", with the value between them`;
  const [pattern, words] = WORDS.find(([one]) => one.test(reason)) ?? [];
  const found = pattern?.exec(reason);
  return found ? words?.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? '') : undefined;
}

function compilerError({ text, firstLine }: Body): { offset: number; reason: string } | undefined {
  try {
    // Blank lines stand for the front matter, so that what the compiler's words name are the author's lines.
    mdxToJs('\n'.repeat(firstLine - 1) + text, { features: { frontmatter: false } });
    return undefined;
  } catch (error) {
    const [, line = firstLine, column = 1, reason = 'no reason given'] =
      /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec((error as Error).message) ?? [];
    const above = text.split('\n').slice(0, Number(line) - firstLine);
    return { offset: above.reduce((sum, one) => sum + one.length + 1, 0) + Number(column) - 1, reason };
  }
}

/** The compiler's reason without the position, which stands in front already. */
function plain(reason: string): string {
  return (reason.charAt(0).toLowerCase() + reason.slice(1)).replace(/ \(\d+:\d+\)/g, '');
}
