/** TimelineJS 3 JSON (timeline.knightlab.com/docs/json-format.html). */
import type { PublicDate, PublicEvent, PublicTimeline } from '../model/jsonShape.ts';
import { clean, oneLine } from './clean.ts';
import { dateParts, type DateParts } from './dateParts.ts';

export interface TimelineJsDate {
  year: number;
  month?: number;
  day?: number;
}

export interface TimelineJsSlide {
  unique_id?: string;
  start_date: TimelineJsDate;
  end_date?: TimelineJsDate;
  /** What is shown for the date: our words, which say how much of it is known. */
  display_date: string;
  group?: string;
  text: TimelineJsText;
}

interface TimelineJsText {
  headline: string;
  text: string;
}

export interface TimelineJs {
  title: { text: TimelineJsText };
  events: TimelineJsSlide[];
  eras: never[];
  scale: 'human' | 'cosmological';
}

/** Years that TimelineJS can only place on its scale of bare years, since JavaScript has no dates there. */
const FAR = 270_000;

export function timelineJs({ site, topics, events }: PublicTimeline): TimelineJs {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const slides = events.map((event) => slide(event, names.get(event.topic)));
  const isFar = slides.some(
    ({ start_date: from, end_date: to }) => Math.abs(from.year) > FAR || Math.abs(to?.year ?? 0) > FAR,
  );
  return {
    title: { text: { headline: html(site.title), text: paragraphs([site.tagline, site.finding ?? '']) } },
    events: isFar ? slides.map(yearsOnly) : slides,
    eras: [],
    scale: isFar ? 'cosmological' : 'human',
  };
}

function slide(event: PublicEvent, group: string | undefined): TimelineJsSlide {
  const [start, end] = span(event.date);
  const link = `<p><a href="${html(event.url)}">${html(event.url)}</a></p>`;
  return {
    unique_id: event.id,
    start_date: named(start),
    end_date: end && named(end),
    display_date: html(event.date.words),
    group: group === undefined ? undefined : html(group),
    text: { headline: html(event.title), text: paragraphs([event.summary]) + link },
  };
}

/**
 * Where the slide stands. Every slide needs a start: one that nobody knows is left at the last moment that is known, and
 * the words say so.
 */
function span(date: PublicDate): [DateParts, DateParts?] {
  const { first, last } = dateParts(date);
  const start = first ?? last ?? [0];
  return last && String(last) !== String(start) ? [start, last] : [start];
}

const named = ([year, month, day]: DateParts): TimelineJsDate => ({ year, month, day });

const yearsOnly = (one: TimelineJsSlide): TimelineJsSlide => ({
  ...one,
  start_date: { year: one.start_date.year },
  end_date: one.end_date && { year: one.end_date.year },
});

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** TimelineJS puts every text into the page as HTML. */
const html = (text: string): string =>
  oneLine(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const paragraphs = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => clean(text).split(/\n+/))
    .filter(Boolean)
    .map((text) => `<p>${html(text)}</p>`)
    .join('');
