import type { Drawable } from '../../layout/types.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Choosable } from '../../paper/selection.ts';
import { drawable } from './drawn.ts';
import type { Sheet } from './sheet.ts';

/** What the page `/print/` hands to its script. */
export interface PrintData {
  locale: string;
  title: string;
  drawable: Drawable;
  events: PrintableEvent[];
}

export interface PrintableEvent extends Choosable {
  /** How many pages its sheet has. */
  pages: number;
}

export function printData(timeline: Timeline, sheets: readonly Sheet[]): PrintData {
  return {
    locale: timeline.site.locale,
    title: timeline.site.title,
    drawable: drawable(timeline),
    events: sheets.map(({ event: { id, topic, kind, people, date, title, summary }, plan }) => ({
      id,
      topic,
      kind,
      people: people.map((one) => one.id),
      start: date.earliest,
      end: date.latest,
      text: `${title} ${summary}`,
      pages: plan.sources.length,
    })),
  };
}
