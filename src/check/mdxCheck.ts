import { mdxToJs } from 'satteri';
import { bodyPosition } from './bodyText.ts';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './yamlTree.ts';

/** What the compiler says of what authors do, and what to say of it instead. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /could not parse esm/i,
    'a line that begins with "import" or "export", which is code to MDX; begin it with another word',
  ],
  [/before name, expected a character that can start a name.*create a comment/s, 'an HTML comment; write {/* … */}'],
  [/create a link in MDX/, 'a "<" that begins no tag; write "\\<", or a link as [text](address)'],
  [/closing tag for `<(?:br|hr|img|wbr|input)>`/, 'a tag that needs no other and does not end; write "/>" for its ">"'],
];

/** Whether the build's own MDX compiler can read a body; it names the first mistake only. */
export function checkMdx({ body }: ParsedFile): Finding[] {
  if (!body) return [];
  try {
    // Blank lines stand for the front matter, so that the compiler counts lines as the author does.
    mdxToJs('\n'.repeat(body.firstLine - 1) + body.text, { features: { frontmatter: false } });
    return [];
  } catch (error) {
    const [, line, column, reason = 'no reason given'] =
      /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec((error as Error).message) ?? [];
    const known = WORDS.find(([pattern]) => pattern.test(reason))?.[1];
    const at = { line: Number(line ?? body.firstLine), column: Number(column ?? 1) };
    const message = known ?? `not MDX: ${plain(reason)}; write "\\<" or "\\{" for a sign that is meant as text`;
    return [{ ...at, ...signPosition(body, at.line, known), field: 'body', message }];
  }
}

/** The compiler points at the line; its authors look for the sign. */
function signPosition(body: NonNullable<ParsedFile['body']>, line: number, known?: string): object {
  if (known === undefined) return {};
  const lines = body.text.split('\n');
  const start = lines.slice(0, line - body.firstLine).join('\n').length + (line > body.firstLine ? 1 : 0);
  const found = /<(?:!--|(?:br|hr|img|wbr|input)\b|[^A-Za-z/])|<(?=\S*[@:])|^(?:im|ex)port\b/.exec(
    lines[line - body.firstLine] ?? '',
  );
  return found ? bodyPosition(body, start + found.index) : {};
}

/** The compiler's reason without the position, which stands in front already. */
function plain(reason: string): string {
  return (reason.charAt(0).toLowerCase() + reason.slice(1)).replace(/ \(\d+:\d+\)/g, '');
}
