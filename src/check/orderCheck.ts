import { DAY } from '../model/calendar.ts';
import type { Edge, ParsedDate } from '../model/event.ts';
import type { Check } from './check.ts';
import { dateAt } from './dateCheck.ts';
import type { ParsedContent } from './parse.ts';
import { relationsOf } from './relations.ts';
import { textAt } from './select.ts';
import { findingAt } from './yamlTree.ts';

/** By how much the clocks of two places differ at most: what is the 1st in one may be the 3rd in another. */
const ZONES = (26 / 24) * DAY;

/**
 * Dates agree with relations: no event follows or answers what began after it was over, nor is it a part of what it has
 * no moment in common with. Of dates that leave a doubt nothing is said.
 */
export const checkOrder: Check = ({ collection, tree, id }, content) => {
  if (collection !== 'events') return [];
  const own = datesOf(content).get(id);
  if (!own) return [];
  return relationsOf(tree.value).flatMap(({ type, event, path }) => {
    const other = datesOf(content).get(event);
    if (!other) return [];
    const [here, there] = [`this event (${own.edtf})`, `that one (${other.edtf})`];
    const isTooEarly = isOver(own, other);
    if (isTooEarly && (type === 'follows' || type === 'respondsTo')) {
      const verb = type === 'follows' ? 'follow' : 'respond to';
      const message = `${here} was over before ${there} began, and cannot ${verb} it; mend a date, or write the relation in the other event`;
      return [findingAt(tree, path, message)];
    }
    if (type === 'partOf' && (isTooEarly || isOver(other, own))) {
      const message = `${here} and ${there} have no day in common, so neither is part of the other; mend a date, or leave the relation out`;
      return [findingAt(tree, path, message)];
    }
    return [];
  });
};

/** Whether one was over when another began, wherever on earth either was. */
const isOver = ({ latest }: ParsedDate, { earliest }: ParsedDate): boolean =>
  latest !== null && earliest !== null && latest + ZONES <= earliest;

const dates = new WeakMap<ParsedContent, ReadonlyMap<string, ParsedDate>>();

/** The dates of events that are sure of theirs. */
function datesOf(content: ParsedContent): ReadonlyMap<string, ParsedDate> {
  const known = dates.get(content);
  if (known) return known;
  const sure = content.files.flatMap(({ collection, id, tree }): [string, ParsedDate][] => {
    const date = collection === 'events' ? dateAt(tree.value, 'date.resolved') : undefined;
    const isProbable = textAt(tree.value, 'date.identification') === 'probable';
    return date && !isProbable && isSure(date) ? [[id, date]] : [];
  });
  const found = new Map(sure);
  dates.set(content, found);
  return found;
}

/** By when something was there says neither when it began nor when it was over. */
const UNSURE: ReadonlySet<Edge> = new Set(['approximate', 'uncertain', 'unknown']);

const isSure = ({ startEdge, endEdge }: ParsedDate): boolean => !UNSURE.has(startEdge) && !UNSURE.has(endEdge);
