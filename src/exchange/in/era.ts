/** An era as people write it, for a pattern that minds no case. */
export const ERA = String.raw`(?:BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE|C\.E\.)`;

export type Era = 'BC' | 'AD';

/** The era that is written; undefined where none is. */
export const eraOf = (written: string | undefined): Era | undefined =>
  written === undefined ? undefined : /^b/i.test(written) ? 'BC' : 'AD';

/** The era that stands somewhere in a text. */
export const eraIn = (text: string): Era | undefined => eraOf(ANYWHERE.exec(text)?.[1]);
const ANYWHERE = new RegExp(String.raw`\b(${ERA})(?!\w)`, 'i');
