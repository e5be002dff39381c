const LONGEST_ID = 60;

/** Lower-case letters, digits and single hyphens; '' where a text has none of the Latin alphabet. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/đ|ð/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/þ/g, 'th')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= LONGEST_ID) return plain;
  const hyphen = plain.slice(0, LONGEST_ID + 1).lastIndexOf('-');
  return plain.slice(0, hyphen > 20 ? hyphen : LONGEST_ID).replace(/-$/, '');
}

/** Hands out ids that nobody has: the one asked for, or with `-2`, `-3` behind it. */
export class Ids {
  readonly #taken: Set<string>;
  /** How often each was asked for, so that ten thousand of one name take ten thousand steps. */
  readonly #asked = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(wanted: string): string {
    let id = wanted;
    for (let n = this.#asked.get(wanted) ?? 1; this.#taken.has(id);) {
      n += 1;
      id = `${wanted}-${n}`;
      this.#asked.set(wanted, n);
    }
    this.#taken.add(id);
    return id;
  }
}

/** A text cut at a word, with an ellipsis, to at most `most` UTF-16 units. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const space = room.lastIndexOf(' ');
  return `${room
    .slice(0, space > most / 2 ? space : room.length)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`;
}

/** A text of the file's within a message. */
export const quoted = (text: string): string => JSON.stringify(cut(text, 60));

/** The first sentences that fit, or what fits of the first. */
export function opening(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    text.slice(0, most + 1),
  )) {
    const next = index + segment.trimEnd().length;
    if (next > most || next >= text.slice(0, most).trimEnd().length) break;
    end = next;
  }
  return end > most / 4 ? text.slice(0, end) : cut(text, most);
}
