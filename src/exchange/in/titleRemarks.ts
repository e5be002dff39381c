import { fromHtmlText } from './html.ts';
import type { Incoming, Remark } from './types.ts';

const AT = 'title';

/**
 * What the title and the text of a file say that a site's own fields have no room for.
 * @param most the characters that each may have
 */
export function titleRemarks({ title = '', text = '' }: Incoming, most: { title: number; text: number }): Remark[] {
  const parts = [fromHtmlText(title), fromHtmlText(text)];
  const [heading = '', about = ''] = parts.map(({ plain }) => plain);
  const all = (pick: (part: (typeof parts)[number]) => string[]) => [...new Set(parts.flatMap(pick))];
  const [unsafe, other, links] = [all((part) => part.unsafe), all((part) => part.other), all((part) => part.links)];
  const notes = [
    heading.length > most.title && `the title has more than ${most.title} characters; its end is not in site.yaml`,
    about.length > most.text &&
      `the text of the title has more than ${most.text} characters, and its end is not carried; write it into a page in docs/`,
    other.length > 0 && `${other.join(', ')} in the text is not carried`,
    ...links.map((link) => `the link ${JSON.stringify(link)} is not carried`),
  ];
  const wrong = `${unsafe.join(', ')} in the text; left out, and nothing of it was run`;
  return [
    ...(unsafe.length > 0 ? [{ at: AT, message: wrong, severity: 'mistake' } as const] : []),
    ...notes.flatMap((message) => (message ? [{ at: AT, message, severity: 'note' } as const] : [])),
  ];
}
