import { plainText } from './html.ts';
import { note, shortened } from './tell.ts';
import type { Incoming, Remark } from './types.ts';

/** Notes on credits of what an earlier event points to too: a source has one credit, that of the first. */
export function repeatedCredits({ events }: Incoming): Remark[] {
  const remarks: Remark[] = [];
  const credits = new Map<string, string>();
  for (const { at, links, start, end } of events) {
    // An event without a date is not carried, and gives no source its credit.
    if (start === undefined && end === undefined) continue;
    for (const { url, credit = '' } of links) {
      const said = plainText(credit);
      const first = credits.get(url);
      if (first === undefined) credits.set(url, said);
      else if (said !== '' && said !== first) {
        note(
          remarks,
          at,
          `the credit ${JSON.stringify(shortened(said))} is not carried: an earlier event has its source`,
        );
      }
    }
  }
  return remarks;
}
