import { isMember } from '../layout/cluster.ts';
import type { DrawnEvent } from '../layout/types.ts';
import { DAY } from '../model/calendar.ts';
import type { Book } from './book.ts';
import type { Stage } from './stage.ts';

/** A cluster whose members lie closer than this is not parted by zooming. */
const CLOSE = DAY / 24;
/** Air beside a cluster that is zoomed into, as a part of its length. */
const AIR = 0.2;
/** A press shows no more than this part of the window that was. */
const CLOSER = 0.8;

/** What a press may lead to. */
export interface Pressed {
  open(id: string): void;
  list(members: readonly DrawnEvent[], count: number): void;
}

/** The stretch in which all of some events lie, with air; none where no more would be seen of them than in the window. */
function wholly(members: readonly DrawnEvent[], [from, to]: readonly [number, number]): [number, number] | undefined {
  const first = Math.min(...members.map(({ start }) => start ?? -Infinity));
  const last = Math.max(...members.map(({ end }) => end ?? Infinity));
  const air = (last - first) * AIR;
  return last - first + 2 * air < (to - from) * CLOSER ? [first - air, last + air] : undefined;
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
  if (last - first >= CLOSE) return stage.goTo(wholly(members, stage.window) ?? [first - air, last + air]);
  // A cluster of many does not name its members.
  const apart = new Set(stage.scene.marks.flatMap((one) => (one.cluster ? [] : one.event)));
  const isIn = (one: DrawnEvent) => isMember(one, mark, warp) && !apart.has(one);
  to.list(members.length > 0 ? members : book.ordered.filter(isIn), count);
}
