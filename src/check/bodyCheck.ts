import { partSchema } from '../model/schema.ts';
import { blankCode, bodyPosition, countWords, sections } from './bodyText.ts';
import type { Check } from './check.ts';
import { isImported, select } from './select.ts';
import { didYouMean } from './suggest.ts';
import type { Finding } from './yamlTree.ts';

/** An event's body has the parts that the site asks for, each of no more words than it allows. */
export const checkParts: Check = ({ collection, tree, body }, { records }) => {
  if (collection !== 'events' || !body || isImported(tree.value)) return [];
  const parts = select(records.site, 'parts.*').flatMap(({ value }) => partSchema.safeParse(value).data ?? []);
  const found = sections(blankCode(body));
  const at = (offset: number) => ({ ...bodyPosition(body, offset), field: 'body' });
  return parts.flatMap(({ title, most }): Finding[] => {
    const [part, again] = found.filter((section) => section.title === title);
    if (!part) {
      const others = found.filter((section) => !parts.some((known) => known.title === section.title));
      const near = others.find((section) => didYouMean(section.title, [title]) !== '');
      const message = `no part ${JSON.stringify(title)}; write a line "## ${title}"`;
      return [{ ...at(near?.offset ?? 0), ...(near && { value: JSON.stringify(near.title) }), message }];
    }
    const value = JSON.stringify(title);
    const findings: Finding[] = [];
    if (again) findings.push({ ...at(again.offset), value, message: 'this part is already there; write it once' });
    const words = countWords(part.text);
    if (words === 0) findings.push({ ...at(part.offset), value, message: 'an empty part; write a sentence under it' });
    if (words > most) {
      findings.push({ ...at(part.offset), value, message: `${words} words; write at most ${most}` });
    }
    return findings;
  });
};
