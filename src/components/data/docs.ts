import { getCollection, render, type CollectionEntry } from 'astro:content';

export type Doc = CollectionEntry<'docs'>;

/** The page of prose that stands on the first page, and so has none of its own. */
const STORY = 'story';

let docs: Promise<Doc[]> | undefined;

/** The pages of prose from `content/docs/` in the order of the menu: by `order`, then by title. Read once a run. */
export function loadDocs(): Promise<Doc[]> {
  docs ??= load();
  return docs;
}

async function load(): Promise<Doc[]> {
  const all = await getCollection('docs', ({ id }) => id !== STORY);
  const order = ({ data }: Doc) => data.order ?? Infinity;
  return all.sort((a, b) => Math.sign(order(a) - order(b)) || (a.data.title < b.data.title ? -1 : 1));
}

/** A page of prose with its content to place and its headings. */
export const renderDoc = (doc: Doc) => render(doc);
