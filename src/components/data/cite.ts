import { bibtex } from '../../exchange/bibtex.ts';
import { chicago } from '../../exchange/chicago.ts';
import { citePage } from '../../exchange/cite.ts';
import { ris } from '../../exchange/ris.ts';
import { jsonText } from '../../model/json.ts';
import { absolute, href } from './href.ts';
import { loadPublic } from './json.ts';

export interface Reference {
  id: 'bib' | 'ris' | 'csl';
  text: string;
  /** Where the same stands as a file; absent where no file is made. */
  file?: string;
}

/**
 * How to cite a page, or without a title the site as a whole.
 * @param path the page's, from the site's root
 */
export async function referencesFor(path: string, title?: string): Promise<{ line: string; references: Reference[] }> {
  const { site } = (await loadPublic()).whole;
  const event = /^\/events\/([^/]+)\/$/.exec(path)?.[1];
  const id = event ?? (title === undefined ? 'site' : path.split('/').filter(Boolean).join('-'));
  const item = citePage(site, { id, url: absolute(title === undefined ? '/' : path), title });
  const stem = event ? `/data/v1/events/${event}` : title === undefined ? '/data/v1/site' : undefined;
  const file = (ending: string) => stem && href(`${stem}.${ending}`);
  return {
    line: chicago(item),
    references: [
      { id: 'bib', text: bibtex([item]), file: file('bib') },
      { id: 'ris', text: ris([item]), file: file('ris') },
      { id: 'csl', text: jsonText([item]), file: file('csl.json') },
    ],
  };
}
