/** What YAML (1.2, section 5.1) does not take; such characters come along when text is copied from a PDF. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
export const CONTROLS = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/g;

/** What turns the text after it around, for as long as it likes (UAX #9): embeddings, overrides, isolates, their ends. */
export const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** Spaces, joiners, fillers and marks that are drawn as nothing; U+2800 is the empty pattern of Braille. */
const INVISIBLE = /^[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\s\u2800]*$/u;

/** Whether nothing of a text can be seen. */
export const isInvisible = (text: string): boolean => INVISIBLE.test(text);

/** Signs that are drawn as nothing or as a space, and that no address is meant to have: a copy brings them along. */
const UNSEEN = /[\u00A0\u00AD\u061C\u2000-\u200F\u2028-\u202F\u2060-\u206F\u3000\uFEFF]/u;

/** The first such sign in an address. */
export const unseenIn = (address: string): string | undefined => UNSEEN.exec(address)?.[0];
