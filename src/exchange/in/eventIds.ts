import { Ids, quoted, slug } from './names.ts';
import { sayAt } from './tell.ts';
import type { IncomingEvent, Remark } from './types.ts';

/** The ids of an import's events: those that the file gives, or of their titles. */
export class EventIds {
  readonly #ids = new Ids();
  /** Ids that the file itself gives. */
  readonly #stated = new Set<string>();
  /** Ids that say nothing, of events whose titles have no Latin letters. */
  readonly #madeUp: string[] = [];
  readonly #remarks: Remark[];

  constructor(remarks: Remark[]) {
    this.#remarks = remarks;
  }

  /** An id for an event; one that the file gives twice is the file's mistake. */
  of({ at, id: given }: IncomingEvent, title: string): string {
    const own = slug(given ?? '');
    const wanted = own || slug(title);
    const id = this.#ids.take(wanted || 'event');
    if (wanted === '') this.#madeUp.push(id);
    if (given === undefined || own === '') return id;
    const say = sayAt(this.#remarks, at);
    if (this.#stated.has(given))
      say(`the id ${quoted(given)} is there already; carried as ${JSON.stringify(id)}`, 'mistake');
    else if (id !== own) say(`the id ${quoted(given)} is carried as ${JSON.stringify(id)}`);
    this.#stated.add(given);
    return id;
  }

  /** Once all have theirs: one remark on those that were made up. */
  tellMadeUp(): void {
    const count = this.#madeUp.length;
    if (count === 0) return;
    const some = `${this.#madeUp.slice(0, 3).join(', ')}${count > 3 ? ', …' : ''}`;
    sayAt(
      this.#remarks,
      `${count} ${count === 1 ? 'event' : 'events'}`,
    )(
      `ids are made up where a title has no Latin letters (${some}); they are in the addresses of pages and should ` +
        'never change once the site is published, so rename their files before',
    );
  }
}
