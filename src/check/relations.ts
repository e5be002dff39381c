import { RELATIONS } from '../model/event.ts';
import type { RelationType } from '../model/event.ts';
import type { Path } from './mistake.ts';
import { select, textAt } from './select.ts';

/** What an event says of another, and where. */
export interface RelationAt {
  type: RelationType;
  event: string;
  /** Of the other event's id. */
  path: Path;
}

/** The relations of an event, as far as they can be read. */
export const relationsOf = (event: unknown): RelationAt[] =>
  select(event, 'relations.*').flatMap(({ path, value }) => {
    const type = RELATIONS.find((one) => one === textAt(value, 'type'));
    const other = textAt(value, 'event');
    return type !== undefined && other !== undefined ? [{ type, event: other, path: [...path, 'event'] }] : [];
  });
