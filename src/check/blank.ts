/** A text with spaces for a part of it: lines, and what stands around the part, keep their places. */
export const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + spacesFor(text.slice(start, end)) + text.slice(end);

/** As many spaces as a text has characters, with its line breaks among them. */
export const spacesFor = (text: string): string => text.replace(/[^\r\n]/g, ' ');
