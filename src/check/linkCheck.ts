import { blankCode, bodyPosition } from './bodyText.ts';
import type { Check } from './check.ts';
import { unknownWords } from './referenceCheck.ts';

const NOUNS = { events: 'event', topics: 'topic', people: 'person' } as const;

/** Where a Markdown link, a link definition or an `href` points into the site's own entries. */
const LINK = /(?<=\]\(\s*<?|^\[[^\]]+\]:\s*<?|href=["'])\/(events|topics|people)\/([^\s"'/#?)>]+)([^\s"'#?)>]*)/gm;

/** Links from a body to an event, a topic or a person lead to one, by the address that the site gives it. */
export const checkLinks: Check = ({ body }, { ids }) => {
  if (!body) return [];
  return [...blankCode(body.text).matchAll(LINK)].flatMap((link) => {
    const [address, collection, id = '', end] = link as unknown as [string, keyof typeof NOUNS, string, string];
    const at = { ...bodyPosition(body, link.index), field: 'body', value: JSON.stringify(address) };
    const known = ids[collection];
    if (!known) return [];
    if (!known.has(id)) return [{ ...at, message: unknownWords(NOUNS[collection], id, known) }];
    const right = `/${collection}/${id}/`;
    return end === '/' ? [] : [{ ...at, message: `not the whole address; write ${JSON.stringify(right)}` }];
  });
};
