/**
 * What no exported format can hold, or what would make a line of it read as something else: control characters, halves
 * of surrogate pairs, and the signs that override the direction of what follows (Unicode 16, 23.2 and 23.6; UTS #55).
 */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNWANTED = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text that any format takes, its lines kept. */
export const clean = (text: string): string => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(UNWANTED, '');

/** The same on one line, spaces single. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();
