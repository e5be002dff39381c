import { nodesOf } from './bodyTree.ts';
import { blankMarks, bodyPosition } from './bodyText.ts';
import type { Check } from './check.ts';
import type { Body } from './frontMatter.ts';
import { unknownWords } from './referenceCheck.ts';
import { isImported, listedSources } from './select.ts';
import type { Finding } from './yamlTree.ts';

/** Citations in an event's body, `[@s05]` or `[@s05; @s10]`, name sources that exist and that the event lists. */
export const checkCitations: Check = ({ collection, tree, body }, { ids }) => {
  if (!body) return [];
  const listed = listedSources(tree.value);
  const links = linksIn(body);
  const cited = [...blankMarks(body).matchAll(/(?<!(?<!\\)\\(?:\\\\)*)\[(@[^\]]*)\]/g)].flatMap((citation) =>
    itemsOf(citation[1] ?? '').flatMap(({ item, offset }): Finding[] => {
      const at = {
        ...bodyPosition(body, citation.index + 1 + offset),
        field: 'body',
        value: JSON.stringify(item),
      };
      if (links.has(citation.index)) return [{ ...at, message: `no citation but a link; write "[${item}]" alone` }];
      if (collection === 'docs') return [{ ...at, message: 'a citation outside an event; write a link instead' }];
      const id = /^@([\w.-]+)$/.exec(item)?.[1];
      if (id === undefined) return [{ ...at, message: 'not a citation; write "[@s05]" or "[@s05; @s10]"' }];
      if (ids.sources && !ids.sources.has(id)) {
        return [{ ...at, message: unknownWords('source', id, ids.sources) }];
      }
      return listed.length > 0 && !listed.includes(id)
        ? [{ ...at, message: `a source that the event does not list; add ${JSON.stringify(id)} to its sources` }]
        : [];
    }),
  );
  // What was written for another site may have names like our ids.
  const isOurs = collection === 'events' && !isImported(tree.value);
  return isOurs && ids.sources ? [...cited, ...nearCitations(body, ids.sources)] : cited;
};

/** `@s05`, `[s05]`, `[^s05]` and `[ @s05]`, which the build takes for words. */
const NEAR =
  /(?<!\\)(?:\[\^([\w.-]+)\](?!:)|\[([\w.-]+)\](?![(:[])|\[\s+@([\w.-]+)[^\]]*\]|(?<![\w@/.=])@([\w-]+(?:\.[\w-]+)*))/g;

function nearCitations(body: Body, known: ReadonlySet<string>): Finding[] {
  const text = blankMarks(body).replace(/\\?\[@[^\]]*\]/g, (citation) => ' '.repeat(citation.length));
  const links = linksIn(body);
  return [...text.matchAll(NEAR)].flatMap((found) => {
    if (links.has(found.index)) return [];
    const id = found.slice(1).find((part) => part !== undefined) ?? '';
    if (!known.has(id)) return [];
    const at = { ...bodyPosition(body, found.index), field: 'body', value: JSON.stringify(found[0]) };
    return [{ ...at, message: `not a citation; write "[@${id}]"` }];
  });
}

/** Where links begin: their words may look like a citation. */
const linksIn = (body: Body): ReadonlySet<number> =>
  new Set(nodesOf(body).flatMap(({ type, position }) => (type.startsWith('link') ? position.start.offset : [])));

function itemsOf(citation: string): { item: string; offset: number }[] {
  // Space may stand around a semicolon but not before the closing bracket, where the build would see no citation.
  return [...citation.matchAll(/(?:^|;)\s*([^;]*?)(?=\s*;|$)/g)].map((match) => {
    const item = match[1] ?? '';
    return { item, offset: match.index + match[0].length - item.length };
  });
}
