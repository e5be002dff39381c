import { civil, DAY } from '../../model/calendar.ts';
import { parseDate } from '../../model/date.ts';
import { plainText } from './html.ts';
import { momentText } from './moment.ts';
import { cut, opening } from './names.ts';
import type { Content, Entry, Incoming, Options } from './types.ts';
import { isRecord } from './value.ts';

/** The characters that each may have. */
export const MOST = { title: 80, text: 320 };

/** What of a site of ours is carried besides its title and its description. */
export const SITE_FIELDS = [
  'tagline',
  'finding',
  'publisher',
  'locale',
  'revised',
  'version',
  'licence',
  'zones',
  'article',
  'parts',
];

/** A site around what was imported, for a folder that has none: the file's own words, and what its dates say. */
export function siteOf(incoming: Incoming, { events }: Pick<Content, 'events'>, { fileName, today }: Options): Entry {
  const own = incoming.site ?? {};
  const title = cut(plainText(incoming.title ?? '') || fileName.replace(/\.\w+$/, ''), MOST.title);
  const description = opening(plainText(incoming.text ?? ''), MOST.text);
  const count = `${events.length} ${events.length === 1 ? 'event' : 'events'}`;
  const stated = SITE_FIELDS.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]] as const]));
  return {
    title,
    tagline: `A timeline of ${count}`,
    description: description || `A timeline of ${count}, imported from ${cut(fileName, 100)}.`,
    publisher: title,
    locale: 'en',
    revised: today,
    version: '1.0.0',
    ...Object.fromEntries(stated),
    window:
      ownWindow(own['window']) ?? windowOf(events.map(({ entry }) => String((entry['date'] as Entry)['resolved']))),
  };
}

/** The window of our own JSON, in instants, the end exclusive. */
function ownWindow(value: unknown): Entry | undefined {
  const { from, to } = isRecord(value) ? value : {};
  if (typeof from !== 'number' || typeof to !== 'number' || from >= to) return undefined;
  return { from: dayText(from), to: dayText(to - DAY) };
}

/** From a little before the first known moment to a little after the last. */
function windowOf(dates: readonly string[]): Entry {
  let [from, to] = [Infinity, -Infinity];
  for (const { earliest, latest } of dates.map(parseDate)) {
    for (const bound of [earliest, latest]) {
      if (bound === null) continue;
      from = Math.min(from, bound);
      to = Math.max(to, bound);
    }
  }
  if (from > to) [from, to] = [0, DAY];
  const air = Math.max((to - from) / 50, DAY);
  return { from: dayText(from - air), to: dayText(to + air) };
}

const dayText = (instant: number): string => momentText(civil(instant)).edtf;
