import { LANGUAGES } from '../i18n/element.ts';
import { readInstant } from '../interaction/address.ts';
import { KINDS } from '../model/event.ts';

/** What an element may be told, beside where its data is. */
export const ATTRIBUTES = [
  'src',
  'from',
  'to',
  'topic',
  'person',
  'kind',
  'q',
  'event',
  'theme',
  'lang',
  'height',
] as const;

export const THEMES = ['auto', 'light', 'dark'] as const;
const HEIGHT = { least: 240, most: 4000 };

/** What a value may be, for the names that the data gives. */
export interface Given {
  topics: readonly string[];
  people: readonly string[];
}

export interface Wanted {
  /** As the address of the site's own timeline has it. */
  query: string;
  /** The one event to show as a card. */
  event?: string;
  theme: (typeof THEMES)[number];
  /** Px. */
  height?: number;
  /** One sentence for each value that is passed over. */
  warnings: string[];
}

/**
 * Reads what an element is told; what it does not know it passes over, with a warning that names the values it takes.
 * @param attribute null or empty where it is not given
 */
export function readAttributes(attribute: (name: string) => string | null, given: Given): Wanted {
  const warnings: string[] = [];
  const query = new URLSearchParams();
  const read = (name: string, isKnown: (value: string) => boolean, takes: string): string | undefined => {
    const value = attribute(name)?.trim();
    if (!value) return undefined;
    if (isKnown(value)) return value;
    warnings.push(`timeline-embed: ${name}="${value.slice(0, 60)}" is passed over; it takes ${takes}`);
    return undefined;
  };
  const choices = (values: readonly string[]) =>
    values.length > 12
      ? `${values.slice(0, 12).join(', ')} and ${values.length - 12} more`
      : values.join(', ') || 'none';
  const day = (value: string) => readInstant(value) !== undefined;
  for (const name of ['from', 'to']) {
    const value = read(name, day, 'a date as 2024-02-16');
    if (value) query.set(name, value);
  }
  for (const topic of (attribute('topic') ?? '').split(/[\s,]+/).filter(Boolean)) {
    if (given.topics.includes(topic)) query.append('topic', topic);
    else
      warnings.push(`timeline-embed: topic="${topic.slice(0, 60)}" is passed over; it takes ${choices(given.topics)}`);
  }
  const person = read('person', (value) => given.people.includes(value), choices(given.people));
  if (person) query.set('person', person);
  const kind = read('kind', (value) => (KINDS as readonly string[]).includes(value), choices(KINDS));
  if (kind) query.set('kind', kind);
  const text = attribute('q')?.trim().slice(0, 100);
  if (text) query.set('q', text);
  const height = Number(
    read(
      'height',
      (value) => Number(value) >= HEIGHT.least && Number(value) <= HEIGHT.most,
      `px, ${HEIGHT.least} to ${HEIGHT.most}`,
    ),
  );
  const theme = read('theme', (value) => (THEMES as readonly string[]).includes(value), choices(THEMES));
  read('lang', (value) => LANGUAGES.includes(value.split('-')[0] ?? ''), choices(LANGUAGES));
  const event = attribute('event')?.trim();
  return {
    query: query.size > 0 ? `?${query}` : '',
    ...(event && { event }),
    theme: (theme as Wanted['theme'] | undefined) ?? 'auto',
    ...(height && { height }),
    warnings,
  };
}
