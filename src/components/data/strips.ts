import type { StripScene } from '../../layout/strip.ts';
import { layoutStrips } from '../../layout/strips.ts';
import type { Lane } from '../../layout/types.ts';
import { drawable } from './drawn.ts';
import { loadTimeline } from './site.ts';

/** Widths in px that a page holds its strip at; a query of its container shows the one that fits. */
const WIDTHS = [360, 720];

interface Strips {
  lanes: readonly Lane[];
  of(id: string): StripScene[];
}

let strips: Promise<Strips> | undefined;

/** The strips of all events, at every width. What they share is laid out once a run. */
export function loadStrips(): Promise<Strips> {
  strips ??= loadTimeline().then((timeline) => {
    const data = drawable(timeline);
    const layouts = WIDTHS.map((width) => layoutStrips(data, width));
    return { lanes: data.lanes, of: (id) => layouts.map((layout) => layout(id)) };
  });
  return strips;
}
