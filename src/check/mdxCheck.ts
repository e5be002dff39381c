import { mdxToJs } from 'satteri';
import { bodyPosition } from './bodyText.ts';
import type { Body } from './frontMatter.ts';
import { lineOfCode, withoutConstruct } from './mdxConstruct.ts';
import type { Finding } from './yamlTree.ts';

const ESM = /could not parse esm/i;

/** What the compiler says of what authors do, and what to say of it instead. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [ESM, 'a line that begins with "import" or "export", which is code to MDX; begin it with another word'],
  [/before name, expected a character that can start a name.*create a comment/s, 'an HTML comment; write {/* … */}'],
  [/create a link in MDX/, 'a "<" that begins no tag; write "\\<", or a link as [text](address)'],
  [/closing tag for `<(?:br|hr|img|wbr|input)>`/, 'a tag that needs no other and does not end; write "/>" for its ">"'],
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
    const known = WORDS.find(([pattern]) => pattern.test(error.reason))?.[1];
    const message = known ?? `not MDX: ${plain(error.reason)}; write "\\<" or "\\{" for a sign that is meant as text`;
    // Of a line of code the compiler names the place where it makes no sense any more.
    const offset = ESM.test(error.reason) ? lineOfCode(readable.text, error.offset) : error.offset;
    findings.push({ ...bodyPosition(readable, offset), field: 'body', message });
    const text = withoutConstruct(readable.text, offset);
    if (text === readable.text) break;
    readable = { ...readable, text };
  }
  return { findings, readable };
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
