import { blankCode, bodyPosition, countWords, sections } from './bodyText.ts';
import type { Check } from './check.ts';
import { didYouMean } from './suggest.ts';
import type { Finding } from './yamlTree.ts';

/** The two parts that every event has, with the most words each may hold. */
const PARTS = [
  { title: 'What happened', most: 120 },
  { title: 'Why it matters', most: 80 },
];

/** An event's body says what happened and why it matters, each briefly. */
export const checkParts: Check = ({ collection, body }) => {
  if (collection !== 'events' || !body) return [];
  const found = sections(blankCode(body.text));
  const at = (offset: number) => ({ ...bodyPosition(body, offset), field: 'body' });
  return PARTS.flatMap(({ title, most }): Finding[] => {
    const [part, again] = found.filter((section) => section.title === title);
    if (!part) {
      const others = found.filter((section) => !PARTS.some((known) => known.title === section.title));
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
