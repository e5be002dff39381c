import type { Sent } from '../../interaction/sent.ts';
import { words } from '../../i18n/index.ts';
import type { Drawable } from '../../layout/types.ts';
import type { Timeline } from '../../model/timeline.ts';
import { drawable } from './drawn.ts';
import { href } from './href.ts';

/** What the page sends to the browser with a timeline. @param view the window it opens on */
export function sentOf(timeline: Timeline, view: 'story' | 'whole'): Sent {
  const { site, people } = timeline;
  const data: Drawable = drawable(timeline);
  const story: [number, number] = [site.window.from, site.window.to];
  const seen = new Set(data.events.flatMap((event) => event.people ?? []));
  return {
    ...data,
    domain: view === 'story' ? story : [data.whole[0], data.whole[1]],
    story,
    people: people.filter(({ id }) => seen.has(id)).map(({ id, name }) => ({ id, name })),
    live: words(site.locale).drawing.live,
    details: href('/data/v1/events/{id}.json'),
  };
}
