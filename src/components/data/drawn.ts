import type { Drawable, DrawnEvent } from '../../layout/types.ts';
import { wholeRange } from '../../layout/whole.ts';
import { dateWordsShort, yearWords } from '../../model/dateLabel.ts';
import type { Timeline } from '../../model/timeline.ts';
import { words } from '../../i18n/index.ts';
import { monthNames } from '../../i18n/months.ts';
import { href } from './href.ts';

/** What the drawing needs of a timeline: meaning and words, no pixels. The same object is sent to the browser. */
export function drawable({ site, events, topics }: Timeline): Drawable {
  const locale = site.locale;
  const drawn = events.map(({ id, label, kind, topic, importance, date, people }): DrawnEvent => ({
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
    ...(people.length > 0 && { people: people.map((person) => person.id) }),
  }));
  return {
    events: drawn,
    lanes: topics.map(({ id, name, hue }) => ({ id, name, hue })),
    whole: wholeRange(drawn),
    words: {
      months: monthNames(locale),
      ...words(locale).drawing.inDrawing,
      bc: yearWords(-749, locale).replace('750', '{year}'),
      ad: yearWords(750, locale).replace('750', '{year}'),
    },
    list: href('/events/'),
  };
}
