import { plainText } from './html.ts';
import { cut, Ids, slug } from './names.ts';

type Records = Record<string, Record<string, unknown>>;

const UNGROUPED = 'Events';
const MOST = 60;

/** The topics of an import: one for each group of the file, and one for events that have none. */
export class Topics {
  readonly added: Records = {};
  readonly #byName = new Map<string, string>();
  readonly #ids: Ids;
  readonly #hues = [0, 0, 0, 0, 0];

  constructor(known: Readonly<Records>) {
    this.#ids = new Ids(Object.keys(known));
    for (const [id, { name, hue }] of Object.entries(known)) {
      this.#byName.set(String(name).toLowerCase(), id);
      if (typeof hue === 'number' && hue >= 1 && hue <= 5) this.#hues[hue - 1]! += 1;
    }
  }

  /** The id of a group's topic. */
  of(group: string | undefined): string {
    const name = cut(plainText(group ?? ''), MOST) || UNGROUPED;
    const known = this.#byName.get(name.toLowerCase());
    if (known !== undefined) return known;
    const id = this.#ids.take(slug(name) || 'topic');
    this.#byName.set(name.toLowerCase(), id);
    // The hue that fewest topics have, so that the first five differ.
    const hue = this.#hues.indexOf(Math.min(...this.#hues));
    this.#hues[hue]! += 1;
    const description =
      name === UNGROUPED ? 'Events that the imported file puts in no group.' : `Events of the group “${name}”.`;
    this.added[id] = { name, description, hue: hue + 1 };
    return id;
  }
}
