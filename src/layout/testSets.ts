/** The real sets of `../shared/data`, beside the project and not part of it, as events to lay out. Their texts stay there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DAY, instant } from '../model/calendar.ts';
import { drawn, WORDS } from './testEvents.ts';
import type { Drawable, DrawnEvent } from './types.ts';
import { wholeRange } from './whole.ts';

const DIR = path.resolve(import.meta.dirname, '../../../shared/data');
const MINUTE = 60_000;

/** One entry: when, in ms, and what. */
interface Entry {
  start: number;
  end?: number | undefined;
  title: string;
  lane?: string;
}

interface Parts {
  year?: string;
  month?: string;
  day?: string;
}

type Reader = (text: string) => Entry[];

const at = ({ year, month, day }: Parts): number => instant(Number(year), Number(month || 1), Number(day || 1));

const timelineJs: Reader = (text) => {
  type Item = { start_date?: Parts; end_date?: Parts; group?: string; text?: { headline?: string } };
  return (JSON.parse(text) as { events: Item[] }).events.flatMap((item) => {
    if (!item.start_date) return [];
    const end = item.end_date && at(item.end_date);
    return [{ start: at(item.start_date), end, title: item.text?.headline ?? '', lane: item.group ?? '' }];
  });
};

const timelineJs2: Reader = (text) => {
  type Item = { startDate: string; headline: string; tags?: string };
  return (JSON.parse(text) as { timeline: { date: Item[] } }).timeline.date.map(({ startDate, headline, tags }) => {
    const [year, month, day] = startDate.split(',');
    return { start: at({ year, month, day } as Parts), title: headline, lane: tags ?? '' };
  });
};

const milestones: Reader = (text) =>
  (JSON.parse(text) as { date?: string; year?: number; title: string }[]).map(({ date, year, title }) => ({
    start: date ? Date.parse(date) : instant(year ?? 0),
    title,
  }));

const eventDrops: Reader = (text) =>
  (JSON.parse(text) as { name: string; commits: { date: string; message: string }[] }[]).flatMap(({ name, commits }) =>
    commits.map(({ date, message }) => ({ start: Date.parse(date), title: message, lane: name })),
  );

const simile: Reader = (text) =>
  Array.from(text.matchAll(/<event\s([^>]*)>/g), ([, attributes = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const end = value('end');
    return {
      start: Date.parse(value('start') ?? ''),
      end: end ? Date.parse(end) : undefined,
      title: value('title') ?? '',
    };
  });

const FILES: Readonly<Record<string, Reader>> = {
  'timelinejs3/eras.json': timelineJs,
  'timelinejs3/example.json': timelineJs2,
  'timelinejs3/women_in_computing.json': timelineJs,
  'd3-milestones/covid19.json': milestones,
  'd3-milestones/vikings.json': milestones,
  'eventdrops/commits-data.json': eventDrops,
  'simile/jfk.xml': simile,
};

/** A title as plain text. */
const plain = (title: string): string => title.replace(/<[^>]*>/g, ' ').trim();

function drawableOf(entries: readonly Entry[]): Drawable {
  const dated = entries.filter(({ start }) => Number.isFinite(start));
  const lanes = [...new Set(dated.map(({ lane = '' }) => lane))];
  const events = dated.map(({ start, end, title, lane = '' }, i): DrawnEvent => {
    // What is told to the minute lasts a minute, what is told to the day a day.
    const last = end && end > start ? end : start + (start % DAY === 0 ? DAY : MINUTE);
    const made = drawn(String(i), start, (last - start) / DAY, { lane: lane || 'all', label: plain(title) });
    return { ...made, importance: i % 10 === 0 ? 2 : 3 };
  });
  return {
    events,
    lanes: lanes.map((name, i) => ({ id: name || 'all', name: name || 'All', hue: (i % 5) + 1 })),
    whole: wholeRange(events),
    words: WORDS,
    list: '/events/',
  };
}

/** Every set that is there, by the name of its file; none where the folder is missing. */
export const realSets: readonly { name: string; drawable: Drawable }[] = existsSync(DIR)
  ? Object.entries(FILES).map(([name, read]) => ({
      name,
      drawable: drawableOf(read(readFileSync(path.join(DIR, name), 'utf8'))),
    }))
  : [];
