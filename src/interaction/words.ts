import type { Instant } from '../model/event.ts';
import { DAY } from '../model/calendar.ts';
import { fullName } from '../layout/tickSteps.ts';
import type { DrawingWords } from '../layout/types.ts';
import type { ScaleKind } from '../layout/warp.ts';

/** Words that only a live timeline says; `{…}` is filled in. */
export interface LiveWords {
  status: string;
  statusOne: string;
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

/** A window shorter than this is told by its days, px aside. */
const DAYS_COUNT = 100 * DAY;

/** The one sentence that says what is shown. `to` is the last moment, so that a window of January ends in January. */
export function statusWords(
  shown: number,
  all: number,
  [from, to]: readonly [Instant, Instant],
  live: LiveWords,
  words: DrawingWords,
): string {
  const unit = to - from < DAYS_COUNT ? 'day' : to - from < 4000 * DAY ? 'month' : 'year';
  const values = { shown, all, from: fullName(from, unit, words), to: fullName(to - 1, unit, words) };
  if (all === 0 || shown === 0) return fill(live.none, values);
  return fill(shown === 1 ? live.statusOne : live.status, values);
}
