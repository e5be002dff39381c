import { parseDate } from '../model/date.ts';
import type { ParsedDate } from '../model/event.ts';
import type { Check } from './check.ts';
import type { Collection } from './files.ts';
import type { Path } from './mistake.ts';
import { matches, select, textAt } from './select.ts';
import { findingAt } from './yamlTree.ts';

/** Every field that holds an EDTF date. */
const DATE_FIELDS: Partial<Record<Collection, readonly string[]>> = {
  site: ['revised', 'window.from', 'window.to'],
  events: ['date.resolved', 'otherDates.*.date', 'accounts.*.issued'],
  people: ['*.offices.*.from', '*.offices.*.to', '*.offices.*.attested.*'],
  sources: ['*.issued', '*.accessed'],
};

export function isDateField(collection: Collection, path: Path): boolean {
  return (DATE_FIELDS[collection] ?? []).some((pattern) => matches(pattern, path));
}

/** The date at a pattern; undefined where it is missing or not a date, which `checkDates` says. */
export function dateAt(value: unknown, pattern: string): ParsedDate | undefined {
  const text = textAt(value, pattern);
  if (text === undefined) return undefined;
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
}

/** Whether the date is one whole day. */
export function isDay(date: ParsedDate): boolean {
  return date.form === 'single' && date.precision === 'day';
}

/** Every date parses; the words are those of `parseDate`. */
export const checkDates: Check = ({ collection, tree }) =>
  (DATE_FIELDS[collection] ?? [])
    .flatMap((pattern) => select(tree.value, pattern))
    .flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      try {
        parseDate(value);
        return [];
      } catch (error) {
        // The value stands in front of the message already.
        return [findingAt(tree, path, (error as Error).message.replace(`${JSON.stringify(value)} is `, ''))];
      }
    });
