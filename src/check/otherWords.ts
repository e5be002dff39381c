import { closest } from './suggest.ts';

/** What authors call fields elsewhere, and what those are called here, the likeliest first. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  abstract: ['summary'],
  begin: ['resolved', 'from', 'date'],
  category: ['topic'],
  color: ['hue'],
  colour: ['hue'],
  date: ['resolved', 'issued'],
  description: ['summary', 'definition'],
  edtf: ['resolved'],
  end: ['to', 'until'],
  headline: ['title'],
  lang: ['language', 'locale'],
  language: ['locale'],
  latitude: ['lat'],
  link: ['URL', 'url'],
  lng: ['lon'],
  location: ['place'],
  long: ['lon'],
  longitude: ['lon'],
  max: ['most'],
  name: ['title', 'term'],
  person: ['people'],
  position: ['office'],
  priority: ['importance'],
  published: ['issued'],
  start: ['resolved', 'from', 'date'],
  tag: ['topic'],
  tags: ['topic'],
  value: ['resolved'],
  when: ['date'],
  where: ['place'],
  year: ['issued', 'resolved'],
};

/**
 * The field that an author meant by another word: one mistyped, or one of another program's.
 * @param isThere whether the map has a field already, which can't be meant by another word then
 */
export function meantField(
  word: string,
  known: readonly string[],
  isThere: (field: string) => boolean,
): string | undefined {
  const others = Object.hasOwn(OTHER_WORDS, word) ? (OTHER_WORDS[word] ?? []) : [];
  return closest(word, known) ?? others.find((other) => known.includes(other) && !isThere(other));
}
