import { eventsIn } from './eventsIn.ts';
import type { ToEvent } from './eventsIn.ts';
import { sayAt } from './tell.ts';
import type { IncomingEvent, Remark } from './types.ts';

/**
 * The slides of a timeline and its eras behind them, as events.
 * @param names what the format calls its lists
 */
export function slidesAndEras(
  timeline: Record<string, unknown>,
  names: readonly [slides: string, eras: string],
  toEvent: ToEvent,
  remarks: Remark[],
): IncomingEvent[] {
  const [slides, eras] = names.map((name) =>
    eventsIn(listOf(timeline, name, remarks), (i) => `${name}[${i}]`, toEvent, remarks),
  ) as [IncomingEvent[], IncomingEvent[]];
  if (eras.length > 0) sayAt(remarks, names[1])(ERA);
  return [...slides, ...eras.map(asEra)];
}

export const ERA = 'an era is carried as an event of the topic "Eras"';
export const asEra = (event: IncomingEvent): IncomingEvent => ({ ...event, group: event.group ?? 'Eras' });

/** A list of the file's; what is there in its place is told. */
function listOf(timeline: Record<string, unknown>, name: string, remarks: Remark[]): unknown[] {
  const list = timeline[name];
  if (Array.isArray(list)) return list;
  if (list !== undefined && list !== null) sayAt(remarks, name)(`${name} is no list and is not carried`);
  return [];
}
