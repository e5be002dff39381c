import { getEntry, render } from 'astro:content';

/**
 * A page of prose from `content/docs/`, rendered.
 * @throws {Error} where there is none, saying which file to write
 */
export async function loadDoc(id: string) {
  const doc = await getEntry('docs', id);
  if (!doc) throw new Error(`content/docs/${id}.mdx is missing; write it with a title and a description`);
  return { ...doc.data, ...(await render(doc)) };
}
