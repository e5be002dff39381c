import { blankCode, bodyPosition } from './bodyText.ts';
import type { Check } from './check.ts';
import type { ParsedContent } from './parse.ts';
import { unknownWords } from './referenceCheck.ts';
import { select } from './select.ts';
import { closest, didYouMean } from './suggest.ts';

/** Where a Markdown link, a link definition or an `href` points; a picture's address is `checkCode`'s. */
const ADDRESS = /(?<=(?<!!\[[^\]\n]*)\]\(\s*<?|^\[[^\]]+\]:\s*<?|href=["'])[^\s"'>)]+/gm;

/** What an author takes for one, though a space ends it. */
const SPACED = /(?<=\]\()(?:https?:|\/|www\.)[^\s)"']* +[^\s"'()][^)"'\n]*(?=\))/g;

/** Pages that every site has, and files that the build makes beside them. */
const PAGES = [
  '/',
  '/events/',
  '/topics/',
  '/sources/',
  '/search/',
  '/data/',
  '/lab/',
  '/print/',
  '/method/benchmarks/',
];
const MADE = /^\/(?:data|embed|feed|pagefind)(?:\/|\.|$)|\.[a-z0-9]+$/;
/** `checkLinks` looks at these. */
const ENTRIES = /^\/(?:events|topics|people)\/[^/#?]/;

/** Addresses in a body lead somewhere: to the web, to a page of the site, or to a place on one. */
export const checkAddresses: Check = ({ tree, body }, content) => {
  if (!body) return [];
  const text = blankCode(body.text);
  const spaced = [...text.matchAll(SPACED)].map(({ 0: address, index }) => ({
    ...bodyPosition(body, index),
    field: 'body',
    value: JSON.stringify(address),
    message: 'a space in an address, which makes it no link; write %20 for it',
  }));
  const others = [...text.matchAll(ADDRESS)].flatMap(({ 0: address, index }) => {
    const message = address.startsWith('#')
      ? placeWords(address.slice(1), text, tree.value)
      : ENTRIES.test(address)
        ? undefined
        : addressWords(address, content);
    if (message === undefined) return [];
    return [{ ...bodyPosition(body, index), field: 'body', value: JSON.stringify(address), message }];
  });
  return [...spaced, ...others];
};

/** A place on the page itself: one of its headings, or one of its sources. */
function placeWords(place: string, text: string, entry: unknown): string | undefined {
  const headings = [...text.matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*\r?$/gm)].map(([, title = '']) =>
    headingId(title),
  );
  const sources = select(entry, 'sources.*').map(({ value }) => `source-${String(value)}`);
  const known = [...headings, ...sources];
  if (known.includes(place.replace(/-\d+$/, '')) || known.includes(place)) return undefined;
  return `no such place on this page${didYouMean(place, known) || '; write the id of a heading'}`;
}

/** As the build makes them, after GitHub. */
const headingId = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replace(/ /g, '-');

function addressWords(address: string, content: ParsedContent): string | undefined {
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? undefined : 'not a web address; write it in full';
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(address)) return undefined;
  if (/^(?:javascript|data|vbscript):/i.test(address)) return 'an address that is code; leave it out';
  if (address.startsWith('//')) return `an address without its scheme; write ${JSON.stringify(`https:${address}`)}`;
  if (address.startsWith('/')) return pageWords(address, content);
  if (/^www\./i.test(address)) return `an address without its scheme; write ${JSON.stringify(`https://${address}`)}`;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  if (scheme !== undefined)
    return `an address of another kind${didYouMean(scheme, ['http', 'https', 'mailto']) || '; write a web address'}`;
  const id = address.replace(/^(?:\.{0,2}\/)*(?:events\/)?/, '').replace(/(?:\.mdx?|\/)?(?:[?#].*)?$/, '');
  const event = content.ids.events?.has(id) ? id : undefined;
  const advice =
    event === undefined ? '"/…/" from the root, or a web address in full' : JSON.stringify(`/events/${event}/`);
  return `an address that depends on the page it is on; write ${advice}`;
}

/** Places by their ids on the pages that list records. */
const PLACES = {
  article: ['claims', 'claim'],
  glossary: ['glossary', 'term'],
  sources: ['sources', 'source'],
} as const;

function pageWords(address: string, { ids, records, files }: ParsedContent): string | undefined {
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  if (MADE.test(path)) return undefined;
  const docs = files.filter(({ collection, id }) => collection === 'docs' && id !== 'story').map(({ id }) => `/${id}/`);
  const hasArticle = typeof records.site === 'object' && records.site !== null && 'article' in records.site;
  const pages = [
    ...PAGES,
    ...docs,
    ...(ids.people?.size ? ['/people/'] : []),
    ...(ids.glossary?.size ? ['/glossary/'] : []),
    ...(hasArticle ? ['/article/'] : []),
  ];
  if (!pages.includes(path)) {
    if (pages.includes(`${path}/`)) return `not the whole address; write ${JSON.stringify(`${path}/`)}`;
    const near = closest(path, pages);
    return `no such page${near === undefined ? '; write the address of one that there is' : `; did you mean ${JSON.stringify(near)}?`}`;
  }
  const [collection, noun] = PLACES[path.slice(1, -1) as keyof typeof PLACES] ?? [];
  const known = collection && ids[collection];
  if (!known || !fragment || /^p\d+$/.test(fragment) || known.has(fragment)) return undefined;
  return unknownWords(noun, fragment, known);
}
