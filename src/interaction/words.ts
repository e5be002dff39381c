import type { Instant } from '../model/event.ts';
import { DAY } from '../model/calendar.ts';
import { fullName } from '../layout/tickSteps.ts';
import type { DrawingWords } from '../layout/drawingWords.ts';
import type { DrawnEvent } from '../layout/types.ts';
import type { ScaleKind } from '../layout/warp.ts';
import { countIn } from './filter.ts';

/** Words that only a live timeline says; `{…}` is filled in. */
export interface LiveWords {
  status: string;
  statusOne: string;
  range: string;
  none: string;
  scales: Record<ScaleKind, string>;
  position: string;
  together: string;
  andMore: string;
  close: string;
  previous: string;
  next: string;
  open: string;
  leftOut: string;
  reveal: string;
  people: string;
  sources: string;
  related: string;
  loading: string;
  failed: string;
}

/** `{name}` replaced by its value; a name without one stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A window shorter than this is told by its days, one shorter than eleven years by its months. */
const DAYS_COUNT = 100 * DAY;

/** A window without what lies before the first known moment and after the last; wholly there it stays as it is. */
function within([from, to]: readonly [Instant, Instant], events: readonly DrawnEvent[]): readonly [Instant, Instant] {
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end, startEdge } of events) {
    first = Math.min(first, start ?? (startEdge === 'unknown' ? Infinity : -Infinity));
    last = Math.max(last, end ?? Infinity);
  }
  return first < to && last > from ? [Math.max(from, first), Math.min(to, last)] : [from, to];
}

/**
 * The one sentence that says what is shown. `to` is the last moment, so that a window of January ends in January; of a
 * margin before the first event or after the last nothing is said.
 * @param chosen the events that fit the filter, `all` those that there are; `shown` how many of them are drawn, where that
 * is known: a mark of a day at the window's end may lie outside.
 */
export function statusWords(
  chosen: readonly DrawnEvent[],
  all: readonly DrawnEvent[],
  window: readonly [Instant, Instant],
  live: LiveWords,
  words: DrawingWords,
  shown = countIn(chosen, window),
): string {
  const [from, to] = shown ? within(window, all) : window;
  const unit = to - from < DAYS_COUNT ? 'day' : to - from < 4000 * DAY ? 'month' : 'year';
  const [first, last] = [fullName(from, unit, words), fullName(to - 1, unit, words)];
  const range = first === last ? first : fill(live.range, { from: first, to: last });
  const values = { shown, all: all.length, range };
  if (chosen.length === 0) return fill(live.none, values);
  return fill(shown === 1 ? live.statusOne : live.status, values);
}
