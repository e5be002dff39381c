import { cut } from './names.ts';
import { sayAt } from './tell.ts';
import type { IncomingEvent, Remark } from './types.ts';
import { isRecord } from './value.ts';

/** What makes an event, or several, of an object in a file's list. */
export type ToEvent = (
  record: Record<string, unknown>,
  at: string,
  remarks: Remark[],
) => IncomingEvent | IncomingEvent[];

/**
 * The events of a list; what in it is no object is told.
 * @param placeOf says where one stands by its index
 */
export function eventsIn(
  list: readonly unknown[],
  placeOf: (index: number) => string,
  toEvent: ToEvent,
  remarks: Remark[],
): IncomingEvent[] {
  return list.flatMap((value, i) => {
    const at = placeOf(i);
    if (isRecord(value)) return toEvent(value, at, remarks);
    const written = cut(JSON.stringify(value), 60);
    sayAt(remarks, at)(
      `${written} is no event; write an object with a date and a title in its place and import again`,
      'mistake',
    );
    return [];
  });
}
