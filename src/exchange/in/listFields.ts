import type { Say } from './tell.ts';
import { isEmpty, isRecord, otherFields, textOf } from './value.ts';

/**
 * What lists of events call things, the likeliest first; a name's case, its spaces and its hyphens do not matter. Those
 * of queries to Wikidata stand last: `item`, `itemLabel`, `pointInTime`.
 */
export const NAMES = {
  id: ['id', 'uniqueid', 'key', 'slug'],
  start: ['edtf', 'date', 'start', 'startdate', 'resolved', 'year', 'timestamp', 'time', 'pointintime'],
  end: ['end', 'enddate', 'endyear'],
  stated: ['displaydate', 'datestated', 'stated'],
  title: [
    'title',
    'headline',
    'name',
    'event',
    'eventname',
    'label',
    'titletext',
    'message',
    'itemlabel',
    'eventlabel',
  ],
  text: ['description', 'text', 'summary', 'body', 'content', 'details', 'note', 'itemdescription'],
  group: ['category', 'group', 'topic', 'type', 'lane', 'tag'],
  link: ['url', 'link', 'source', 'href', 'image', 'media', 'article', 'item'],
  place: ['place', 'location', 'placelabel', 'locationlabel'],
} as const;

type Family = keyof typeof NAMES;

/** What an object in a field calls the text that is meant. */
const INSIDE: Partial<Record<Family, readonly string[]>> = {
  title: ['text', 'name', 'html'],
  text: ['html', 'text'],
  group: ['name', 'text'],
  link: ['url', 'href', 'src'],
  place: ['name', 'text'],
};

export const KNOWN = new Set<string>([...Object.values(NAMES).flat(), 'month', 'day']);

const nameOf = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '');

/** Whether a table of these columns says when, and what. */
export const hasDateAndTitle = (columns: readonly string[]): boolean =>
  [NAMES.start, NAMES.title].every((names) => columns.some((column) => names.some((name) => name === nameOf(column))));

/** A record by the names above; of two that are one name, the one that is written so is meant, or the first. */
export function byNames(record: Record<string, unknown>): Record<string, unknown> {
  const named = new Map(Object.entries(record).filter(([key]) => nameOf(key) === key));
  for (const [key, one] of Object.entries(record)) {
    const name = nameOf(key);
    if (name !== key) named.set(KNOWN.has(name) && !named.has(name) ? name : key, one);
  }
  return Object.fromEntries(named);
}

/** A field's name and its texts. */
interface Field {
  name: string;
  texts: string[];
}

/** The fields of a family that hold text, several where they hold a list; what of them is no text is told. */
export function fieldsOf(record: Record<string, unknown>, family: Family, say: Say): Field[] {
  return NAMES[family].flatMap((name): Field[] => {
    const { texts, left } = textsOf(record[name], INSIDE[family] ?? []);
    for (const part of new Set(left)) say(`${part} of the ${name} is not carried`);
    return texts.length > 0 ? [{ name, texts }] : [];
  });
}

function textsOf(value: unknown, inside: readonly string[]): { texts: string[]; left: string[] } {
  if (Array.isArray(value)) {
    const parts = value.map((one) => textsOf(one, inside));
    return { texts: parts.flatMap(({ texts }) => texts), left: parts.flatMap(({ left }) => left) };
  }
  if (isRecord(value)) {
    const key = inside.find((name) => textOf(value[name]) !== '');
    return {
      texts: key === undefined ? [] : [textOf(value[key])],
      left: otherFields(value, new Set(key === undefined ? [] : [key])),
    };
  }
  const text = textOf(value);
  if (text !== '') return { texts: [text], left: [] };
  return { texts: [], left: isEmpty(value) ? [] : [String(value)] };
}

/** The text of a family of which an event has one; the others are told, unless they say the same. */
export function oneOf(record: Record<string, unknown>, family: Family, say: Say): string {
  const [first, ...others] = fieldsOf(record, family, say);
  if (!first) return '';
  const [text = '', ...more] = first.texts;
  const second = more.filter((one) => one !== text);
  if (second.length > 0) say(`a second ${first.name} (${second.join(', ')}) is not carried`);
  sayOthers(
    others.filter(({ texts }) => texts.some((one) => one !== text)).map(({ name }) => name),
    first.name,
    say,
  );
  return text;
}

/** Fields that are not carried because another stands for them. */
export function sayOthers(names: readonly string[], first: string, say: Say): void {
  for (const name of names) say(`the ${name} is not carried: the ${first} stands for it`);
}
