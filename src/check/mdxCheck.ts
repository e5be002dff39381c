import { mdxToJs } from 'satteri';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './yamlTree.ts';

/** Whether the build's own MDX compiler can read a body; it names the first mistake only. */
export function checkMdx({ body }: ParsedFile): Finding[] {
  if (!body) return [];
  try {
    // Blank lines stand for the front matter, so that the compiler counts lines as the author does.
    mdxToJs('\n'.repeat(body.firstLine - 1) + body.text, { features: { frontmatter: false } });
    return [];
  } catch (error) {
    const [, line, column, reason] =
      /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec((error as Error).message) ?? [];
    return [
      {
        line: Number(line ?? body.firstLine),
        column: Number(column ?? 1),
        field: 'body',
        message: `not MDX: ${plain(reason)}; write "\\<" or "\\{" for a sign that is meant as text`,
      },
    ];
  }
}

/** The compiler's reason without the position, which stands in front already. */
function plain(reason = 'no reason given'): string {
  return (reason.charAt(0).toLowerCase() + reason.slice(1)).replace(/ \(\d+:\d+\)/g, '');
}
