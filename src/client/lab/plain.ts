import type { DrawingWords, DrawnEvent, Lane } from '../../layout/types.ts';
import { civil, DAY, instant } from '../../model/calendar.ts';
import { lazyEvent } from './lazyEvent.ts';

/** An event as any program may write it: a date is `2024-02-16`, `2024-02` or `2024`. */
interface PlainEvent {
  id?: unknown;
  date?: unknown;
  title?: unknown;
  category?: unknown;
}

const DATE = /^(-?\d{1,11})(?:-(\d\d))?(?:-(\d\d))?(?!\d)/;
const HUES = 5;

/** Reads a plain array of `{id, date, title, category}`. What has no date that can be read is counted, not drawn. */
export function readPlain(
  list: readonly unknown[],
  words: DrawingWords,
): { events: DrawnEvent[]; lanes: Lane[]; unread: number } {
  const lanes = new Map<string, Lane>();
  const events: DrawnEvent[] = [];
  for (const item of list) {
    const { id, date, title, category } = (typeof item === 'object' && item !== null ? item : {}) as PlainEvent;
    const found = DATE.exec(String(date));
    if (!found) continue;
    const lane = typeof category === 'string' && category ? category : 'Events';
    if (!lanes.has(lane)) lanes.set(lane, { id: lane, name: lane, hue: (lanes.size % HUES) + 1 });
    const [year, month, day] = [
      Number(found[1]),
      found[2] ? Number(found[2]) : undefined,
      found[3] ? Number(found[3]) : undefined,
    ];
    const start = instant(year, month ?? 1, day ?? 1);
    const end = day ? start + DAY : month ? instant(year, month + 1) : instant(civil(start).year + 1);
    const precision = day ? 'day' : month ? 'month' : 'year';
    events.push(
      lazyEvent({ id: String(id ?? events.length), label: String(title ?? ''), lane, start, end, precision }, words),
    );
  }
  return { events, lanes: [...lanes.values()], unread: list.length - events.length };
}
