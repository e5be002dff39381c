import type { Drawable } from '../../layout/scene.ts';
import type { DrawnEvent } from '../../layout/types.ts';
import { DAY } from '../../model/calendar.ts';
import { dateWordsShort } from '../../model/dateLabel.ts';
import type { Timeline } from '../../model/timeline.ts';
import { words } from '../../i18n/index.ts';
import { href } from './href.ts';

/** What the drawing needs of a timeline: meaning and words, no pixels. The same object is sent to the browser. */
export function drawable({ site, events, topics }: Timeline): Drawable {
  const locale = site.locale;
  const drawn = events.map(({ id, label, kind, topic, importance, date }): DrawnEvent => ({
    id,
    label,
    words: dateWordsShort(date, locale),
    href: href(`/events/${id}/`),
    kind,
    lane: topic,
    importance,
    form: date.form,
    precision: date.precision,
    start: date.earliest,
    end: date.latest,
    startEdge: date.startEdge,
    endEdge: date.endEdge,
    probable: date.identification === 'probable',
  }));
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return {
    events: drawn,
    lanes: topics.map(({ id, name, hue }) => ({ id, name, hue })),
    whole: wholeRange(drawn),
    words: {
      months: Array.from({ length: 12 }, (_, i) => month.format(new Date(Date.UTC(2024, i, 1)))),
      startUnknown: words(locale).drawing.startUnknown,
    },
  };
}

/** From the first known bound to the last, with a fiftieth of air at both ends. */
function wholeRange(events: readonly DrawnEvent[]): [number, number] {
  const bounds = events.flatMap(({ start, end }) => [start, end].filter((t) => t !== null));
  const from = Math.min(...bounds);
  const to = Math.max(...bounds);
  const air = Math.max((to - from) / 50, DAY);
  return bounds.length ? [from - air, to + air] : [0, DAY];
}
