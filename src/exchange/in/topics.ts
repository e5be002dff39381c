import { plainText } from './html.ts';
import { cut, Ids, slug } from './names.ts';
import type { Say } from './tell.ts';
import type { Records } from './types.ts';

const UNGROUPED = 'Events';
const MOST = 60;
/** Of a name within the description of its topic. */
const MOST_SAID = 560;

/** Capitals and spaces are no difference between names. */
const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The topics of an import: one for each group of the file, and one for events that have none. */
export class Topics {
  readonly added: Records = {};
  readonly #byName = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #ids: Ids;
  readonly #hues = [0, 0, 0, 0, 0];

  constructor(known: Readonly<Records>) {
    this.#ids = new Ids(Object.keys(known));
    for (const [id, { name, description, hue }] of Object.entries(known)) {
      this.#taken.add(keyOf(String(name)));
      // Where a name was cut, it stands whole in the description.
      const whole = /^Events of the group “(.*)”\.$/s.exec(String(description))?.[1];
      for (const one of [String(name), whole]) if (one !== undefined) this.#byName.set(keyOf(one), id);
      if (typeof hue === 'number' && hue >= 1 && hue <= 5) this.#hues[hue - 1]! += 1;
    }
  }

  /** The id of a group's topic; a name that has to be cut is told, and its topic is its own all the same. */
  of(group: string | undefined, say: Say): string {
    const whole = plainText(group ?? '') || UNGROUPED;
    const known = this.#byName.get(keyOf(whole));
    if (known !== undefined) return known;
    const name = this.#nameOf(whole);
    if (name !== whole)
      say(
        `the group ${JSON.stringify(cut(whole, 160))} is longer than ${MOST} characters; its topic is ${JSON.stringify(name)}`,
      );
    const id = this.#ids.take(slug(name) || 'topic');
    this.#byName.set(keyOf(whole), id);
    // The hue that fewest topics have, so that the first five differ.
    const hue = this.#hues.indexOf(Math.min(...this.#hues));
    this.#hues[hue]! += 1;
    const description =
      whole === UNGROUPED
        ? 'Events that the imported file puts in no group.'
        : `Events of the group “${cut(whole, MOST_SAID)}”.`;
    this.added[id] = { name, description, hue: hue + 1 };
    return id;
  }

  /** A name that fits, and that no other topic has. */
  #nameOf(whole: string): string {
    let name = cut(whole, MOST);
    for (let n = 2; this.#taken.has(keyOf(name)); n += 1) name = `${cut(whole, MOST - 8)} (${n})`;
    this.#taken.add(keyOf(name));
    return name;
  }
}
