import { getCollection, type CollectionEntry } from 'astro:content';

/** The page of prose that stands on the first page, and so has none of its own. */
const STORY = 'story';

/** The pages of prose from `content/docs/` in the order of the menu: by `order`, then by title. */
export async function loadDocs(): Promise<CollectionEntry<'docs'>[]> {
  const docs = await getCollection('docs', ({ id }) => id !== STORY);
  const order = ({ data }: CollectionEntry<'docs'>) => data.order ?? Infinity;
  return docs.sort((a, b) => Math.sign(order(a) - order(b)) || (a.data.title < b.data.title ? -1 : 1));
}
