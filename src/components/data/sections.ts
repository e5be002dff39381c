import type { Words } from '../../i18n/index.ts';
import { href } from './href.ts';

export interface Address {
  text: string;
  href: string;
}

const SECTIONS = ['events', 'topics', 'people', 'article', 'sources', 'glossary', 'data', 'method', 'guide'] as const;
export type Section = (typeof SECTIONS)[number];

/** The site's main pages in the order of its menu. */
export function sections(t: Words): (Address & { id: 'home' | Section })[] {
  return [
    { id: 'home', text: t.nav.home, href: href('/') },
    ...SECTIONS.map((id) => ({ id, text: t.nav[id], href: href(`/${id}/`) })),
  ];
}

/** The main pages before and after one in the menu. */
export function besides(section: Section, t: Words): { previous?: Address; next?: Address } {
  const all = sections(t);
  const index = all.findIndex(({ id }) => id === section);
  return { previous: all[index - 1], next: all[index + 1] };
}

/** The items before and after one of a list, as addresses. */
export function around<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  address: (item: Item) => Address,
): { previous?: Address; next?: Address } {
  const index = items.findIndex((item) => item.id === id);
  const [previous, next] = [items[index - 1], items[index + 1]];
  return { previous: previous && address(previous), next: next && address(next) };
}
