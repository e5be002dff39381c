import type { DrawnEvent } from '../layout/types.ts';
import { isWithin } from '../layout/warp.ts';
import { DAY } from '../model/calendar.ts';
import type { Book } from './book.ts';
import type { Stage } from './stage.ts';

/** A cluster whose members lie closer than this is not parted by zooming. */
const CLOSE = DAY / 24;
/** Air beside a cluster that is zoomed into, as a part of its length. */
const AIR = 0.2;

/** What a press may lead to. */
export interface Pressed {
  open(id: string): void;
  list(members: readonly DrawnEvent[], count: number): void;
}

/** A press on a mark or a label opens its event; on a cluster, it parts its members or names them. */
export function press(event: MouseEvent, stage: Stage, book: Book, to: Pressed): void {
  const link = (event.target as Element).closest<SVGAElement>('a[data-event-mark], a[data-event-label]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const id = link.dataset['eventMark'] ?? link.dataset['eventLabel'] ?? '';
  const mark = link.dataset['count'] && stage.scene.marks.find((one) => one.cluster && one.event.id === id);
  if (!mark || !mark.cluster) return to.open(id);
  const { count, members, extent } = mark.cluster;
  const { warp } = stage;
  const [first, last] = [warp.from(extent[0]), warp.from(extent[1])];
  const air = (last - first) * AIR;
  if (last - first >= CLOSE) return stage.goTo([first - air, last + air]);
  // A cluster of many does not name its members: they are those of its lane that lie between its ends.
  const isMember = (one: DrawnEvent) => one.lane === mark.event.lane && isWithin(one, extent, warp);
  to.list(members.length > 0 ? members : book.ordered.filter(isMember), count);
}
