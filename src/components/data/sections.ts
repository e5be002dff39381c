import type { Words } from '../../i18n/index.ts';
import { loadDocs } from './docs.ts';
import { href } from './href.ts';
import { loadTimeline } from './site.ts';

export interface Address {
  text: string;
  href: string;
}

/** A main page's id: one of the site's own, or that of a document of `content/docs/`. */
export type Section = string;

/** The site's main pages in the order of its menu. A page is there where the content has something to show on it. */
export async function sections(t: Words): Promise<(Address & { id: Section })[]> {
  const { site, people, glossary } = await loadTimeline();
  const own = [
    ['events', true],
    ['topics', true],
    ['people', people.length > 0],
    ['article', site.article !== undefined],
    ['sources', true],
    ['glossary', glossary.length > 0],
    ['data', true],
    ['embed', true],
  ] as const;
  const docs = (await loadDocs()).filter(({ data }) => data.menu);
  return [
    { id: 'home', text: t.nav.home, href: href('/') },
    ...own.flatMap(([id, has]) => (has ? [{ id, text: t.nav[id], href: href(`/${id}/`) }] : [])),
    ...docs.map(({ id, data }) => ({ id, text: data.title, href: href(`/${id}/`) })),
  ];
}

/** The main pages before and after one in the menu. */
export async function besides(section: Section, t: Words): Promise<{ previous?: Address; next?: Address }> {
  const all = await sections(t);
  const index = all.findIndex(({ id }) => id === section);
  return index < 0 ? {} : { previous: all[index - 1], next: all[index + 1] };
}

/** Where each of a list is, by its id: every event asks. */
const placesOf = new WeakMap<readonly object[], Map<string, number>>();

/** The items before and after one of a list, as addresses. */
export function around<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  address: (item: Item) => Address,
): { previous?: Address; next?: Address } {
  let places = placesOf.get(items);
  if (!places) placesOf.set(items, (places = new Map(items.map((item, i) => [item.id, i]))));
  const index = places.get(id) ?? -1;
  const [previous, next] = [items[index - 1], items[index + 1]];
  return { previous: previous && address(previous), next: next && address(next) };
}
