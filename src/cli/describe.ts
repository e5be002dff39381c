import type { Report } from '../check/checkContent.ts';
import { formatMistake } from '../check/mistake.ts';
import { hasWords } from '../i18n/index.ts';
import { siteSchema } from '../model/schema.ts';

/** Every mistake on a line of its own, and a last line that counts them. */
export function describeMistakes(mistakes: Report['mistakes']): string {
  const files = new Set(mistakes.map((mistake) => mistake.file)).size;
  return [...mistakes.map(formatMistake), `${count(mistakes.length, 'mistake')} in ${count(files, 'file')}`].join('\n');
}

/** `14 events, 60 sources, 30 claims: no mistakes`, and what an author may not expect of the site's locale. */
export function describeSound({ counts: { events, sources, claims }, content }: Report): string {
  const counts = `${count(events, 'event')}, ${count(sources, 'source')}, ${count(claims, 'claim')}: no mistakes`;
  const { locale } = siteSchema.parse(content.records.site);
  if (hasWords(locale)) return counts;
  return `${counts}\nthe words around them are English: there are none for the locale "${locale}" yet; src/README.md says where they go`;
}

/** `1 page`, `2 pages`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
