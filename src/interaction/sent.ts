import type { Instant } from '../model/event.ts';
import type { Drawable } from '../layout/types.ts';
import type { LiveWords } from './words.ts';

/** What the page sends to the browser with a timeline: meaning and words, no pixels. */
export interface Sent extends Drawable {
  /** The window that the drawing was made with, and the story's. */
  domain: [Instant, Instant];
  story: [Instant, Instant];
  people: { id: string; name: string }[];
  live: LiveWords;
  /** The address of one event's details, with `{id}` in it; without it a card shows what the drawing knows. */
  details?: string;
  /** The most that a wide drawing may take, px. */
  height?: number;
}

/** What a card shows of an event beyond what the drawing knows. */
export interface Details {
  title?: string;
  summary?: string;
  note?: string;
  people: readonly { name: string; title?: string }[];
  sources: readonly { name: string; url?: string }[];
  /** Ids of the events it is related to. */
  related: readonly string[];
}

/** The little of `/data/v1/events/<id>.json` that is read here; its schema is beside it. */
interface EventFile {
  events?: readonly {
    title?: string;
    summary?: string;
    date?: { note?: string };
    people?: readonly { name: string; title?: string }[];
    relations?: readonly { event: string }[];
    sources?: readonly string[];
  }[];
  sources?: readonly {
    id: string;
    publisher: string;
    title?: string;
    issued?: { wordsShort: string };
    url?: string;
    linked?: boolean;
  }[];
}

/** The details in an event's own file; `undefined` where it holds no event. */
export function detailsOf({ events, sources = [] }: EventFile): Details | undefined {
  const [event] = events ?? [];
  if (!event) return undefined;
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    ...(event.title && { title: event.title }),
    ...(event.summary && { summary: event.summary }),
    ...(event.date?.note && { note: event.date.note }),
    people: event.people ?? [],
    sources: (event.sources ?? []).flatMap((id) => {
      const source = byId.get(id);
      if (!source) return [];
      const { publisher, title, issued, url, linked } = source;
      // Of two without a title that one publisher has issued, the day tells which.
      const name = title ? `${publisher}: ${title}` : issued ? `${publisher}, ${issued.wordsShort}` : publisher;
      return { name, ...(linked && url && { url }) };
    }),
    related: (event.relations ?? []).map((relation) => relation.event),
  };
}

/**
 * The data that stands in a timeline's element.
 * @throws when there is none, saying what was expected.
 */
export function readSent(root: HTMLElement): Sent {
  const data = root.querySelector('script[type="application/json"]')?.textContent;
  if (!data) throw new Error('timeline: no data in [data-timeline]; expected a <script type="application/json">');
  return JSON.parse(data) as Sent;
}
