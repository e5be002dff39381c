import { words } from '../../i18n/index.ts';
import type { Drawable, DrawnEvent } from '../../layout/types.ts';
import { dateWords } from '../../model/dateLabel.ts';
import type { Timeline } from '../../model/timeline.ts';
import { drawable } from './drawn.ts';
import type { Sheet } from './sheet.ts';

export interface PrintableEvent extends DrawnEvent {
  /** How many pages its sheet has. */
  pages: number;
  /** What a search of words looks in: what the list of events shows of it. */
  text: string;
}

/** What the page `/print/` hands to its script. */
export interface PrintData {
  locale: string;
  drawable: PrintDrawable;
}

interface PrintDrawable extends Drawable {
  events: readonly PrintableEvent[];
}

export function printData(timeline: Timeline, sheets: readonly Sheet[]): PrintData {
  const { locale, article } = timeline.site;
  const t = words(locale);
  const topics = new Map(timeline.topics.map(({ id, name }) => [id, name]));
  const more = new Map(
    sheets.map(({ event: { id, title, summary, date, kind, topic }, plan }) => [
      id,
      {
        pages: plan.sources.length,
        text: [dateWords(date, locale), title, summary, article ? t.kinds[kind] : '', topics.get(topic)].join(' '),
      },
    ]),
  );
  const all = drawable(timeline);
  const events = all.events.map((event) => ({ ...event, pages: 1, text: '', ...more.get(event.id) }));
  return { locale, drawable: { ...all, events } };
}
