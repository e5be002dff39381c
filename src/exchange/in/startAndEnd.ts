import type { ReadDate } from './dateText.ts';
import { momentText } from './moment.ts';
import type { Say } from './tell.ts';
import type { IncomingEvent, When } from './types.ts';

/** A date, or two where it is a range; neither where it could not be read. */
export type Ends = Partial<Pick<ReadDate, 'start' | 'end'>>;

/**
 * When an event is, by the date of its start and that of its end, either of which may be a range. What is lost is told.
 * @param names what the format calls the two
 */
export function startAndEnd(
  from: Ends | undefined,
  to: Ends | undefined,
  names: readonly [start: string, end: string],
  say: Say,
): Pick<IncomingEvent, 'start' | 'end'> {
  const [startName, endName] = names;
  const end = to?.end ?? to?.start ?? from?.end;
  if (from?.end !== undefined && end !== undefined && said(from.end) !== said(end))
    say(`the end of the ${startName} is not carried: the ${endName} stands for it`);
  if (to?.start !== undefined && to.end !== undefined && said(to.start) !== said(to.end))
    say(`the start of the ${endName} is not carried: its end stands for it`);
  return { start: from?.start, end };
}

const said = (when: When): string =>
  typeof when === 'string' ? when : [momentText(when).edtf, when.time, when.offset].filter(Boolean).join(' ');
