/** Control characters, which no file may hold, and marks that turn the text after them around. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNWANTED = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF\u202A-\u202E]/g;

/** A text without what no file may hold. */
export const cleanText = (text: string): string => text.toWellFormed().replace(UNWANTED, '');
