import { isMember } from './cluster.ts';
import { isBed } from './shape.ts';
import type { Cluster, DrawnEvent, Scene } from './types.ts';
import type { Warp } from './warp.ts';

/** A ring stands so far before a name that it touches no letter of it, px. */
const BESIDE = 18;

/** A point of a drawing, px, and the cluster that stands there. */
export interface Whereabouts {
  x: number;
  y: number;
  cluster?: Cluster;
}

/**
 * Where an event's mark is in a scene, or that of the cluster it is in, or the name of a line, its own or that of the
 * line that stands for it; none where it is out of view.
 */
export function placeOf(event: DrawnEvent, { marks, labels, orientation }: Scene, warp: Warp): Whereabouts | undefined {
  const mark =
    marks.find((one) => one.event === event && !one.cluster) ??
    marks.find((one) => isMember(event, one, warp)) ??
    marks.find(({ more, event: top }) => more && top.lane === event.lane && isBed(event));
  if (!mark) return undefined;
  const along = (mark.from + mark.to) / 2;
  // A line without a beginning is long: it is known by its name.
  const name = mark.shape === 'background' && labels.find((one) => one.event === mark.event);
  const [x, y] = name
    ? [name.x - BESIDE, name.leader.at(-1)?.[1] ?? mark.across]
    : orientation === 'across'
      ? [along, mark.across]
      : [mark.across, along];
  return { x, y, ...(mark.cluster && { cluster: mark.cluster }) };
}
