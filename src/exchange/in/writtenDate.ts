import { readDate } from './dateText.ts';
import type { ReadDate } from './dateText.ts';
import { quoted } from './names.ts';
import type { Say } from './tell.ts';

/**
 * A date or a range written whole in a field; what of it is not carried is told.
 * @param name the format's own, `endDate`
 */
export function writtenDate(written: string, name: string, say: Say): ReadDate | undefined {
  const read = readDate(written);
  if (written !== '' && !read) say(`the ${name} ${quoted(written)} cannot be read as a date`);
  if (read?.partial) say(`the ${name} ${quoted(written)} ${read.partial}`);
  return read;
}
