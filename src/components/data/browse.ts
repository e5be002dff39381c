import { background, spans, type Span } from '../../model/queries.ts';
import type { Timeline } from '../../model/timeline.ts';

/** As many as stand beside a page without burying it. */
const MOST = 40;

interface Browse {
  years: Span[];
  /** How many events have no known start. */
  undated: number;
}

const made = new WeakMap<Timeline, Browse>();

/** What the sidebar of every page lists; made once. */
export function browse(timeline: Timeline): Browse {
  const known = made.get(timeline) ?? {
    years: spans(timeline.events, MOST),
    undated: background(timeline.events).length,
  };
  made.set(timeline, known);
  return known;
}
