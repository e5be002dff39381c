import type { Instant } from './event.ts';

/** What a timeline says of itself, and how it is shown. */
export interface Site {
  title: string;
  tagline: string;
  description: string;
  /** The main finding, in one or two sentences. */
  finding?: string;
  publisher: string;
  locale: string;
  /** The date of the last edit of the content, `YYYY-MM-DD`. */
  revised: string;
  version: string;
  /** Absent where nobody has given one. */
  licence?: { name: string; url: string };
  /** The window the timeline opens on. */
  window: { from: Instant; to: Instant };
  /** Places whose local date is given beside that of an event with a time of day; `zone` is an IANA name. */
  zones?: { label: string; zone: string }[];
  /** The source the claims come from; absent where the timeline does not follow one. */
  article?: { source: string; title: string; publisher: string; note: string };
  /** The parts that every event's text has, and the most words of each. */
  parts?: { title: string; most: number }[];
}
