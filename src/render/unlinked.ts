import type { Mark } from './mark.ts';

/** A drawing without its links, for one that is read out as a picture: what is inside a picture can't be reached. */
export function unlinked(mark: Mark): Mark {
  const { href: _href, tabindex: _tabindex, ...rest } = mark.attributes;
  const isLink = mark.tag === 'a';
  return {
    ...mark,
    tag: isLink ? 'g' : mark.tag,
    attributes: isLink ? rest : mark.attributes,
    children: mark.children.map(unlinked),
  };
}
