import type { StripScene } from '../../layout/strip.ts';
import { layoutStrips } from '../../layout/strips.ts';
import type { Lane } from '../../layout/types.ts';
import { yearWords } from '../../model/dateLabel.ts';
import { drawable } from './drawn.ts';
import { loadTimeline } from './site.ts';
import { yearRange } from './years.ts';

/** Widths in px that a page holds its strip at; a query of its container shows the widest that fits, so that no text shrinks. */
export const STRIP_WIDTHS = [288, 440, 720];

interface Strips {
  lanes: readonly Lane[];
  /** The years from the first to the last, in words. */
  range: string;
  /** What an event's strip is at a width in px. */
  at(width: number, id: string): StripScene;
}

let strips: Promise<Strips> | undefined;

/** The strips of all events, at every width. What they share is laid out once a run. */
export function loadStrips(): Promise<Strips> {
  strips ??= loadTimeline().then((timeline) => {
    const data = drawable(timeline);
    const layouts = new Map<number, (id: string) => StripScene>();
    return {
      lanes: data.lanes,
      range: yearRange(
        timeline.events.map(({ date }) => date.earliest),
        timeline.site.locale,
        yearWords,
      ),
      at: (width, id) => {
        const layout = layouts.get(width) ?? layoutStrips(data, width);
        layouts.set(width, layout);
        return layout(id);
      },
    };
  });
  return strips;
}
