import { writeInstant } from '../interaction/address.ts';
import { DAY } from '../model/calendar.ts';
import type { ParsedDate } from '../model/event.ts';
import type { Check } from './check.ts';
import { dateAt } from './dateCheck.ts';
import type { ParsedContent } from './parse.ts';
import { select, textAt } from './select.ts';
import { findingAt } from './yamlTree.ts';

/** The window has two known ends in order; the site was revised on a day. */
export const checkSite: Check = ({ collection, tree }) => {
  if (collection !== 'site') return [];
  const findings = [];
  const from = dateAt(tree.value, 'window.from');
  const to = dateAt(tree.value, 'window.to');
  const revised = dateAt(tree.value, 'revised');
  const noEnd = 'the window needs a known start and end; write a plain date';
  if (from?.earliest === null) findings.push(findingAt(tree, ['window', 'from'], noEnd));
  if (to?.latest === null) findings.push(findingAt(tree, ['window', 'to'], noEnd));
  if (from?.earliest != null && to?.latest != null && from.earliest >= to.latest) {
    findings.push(findingAt(tree, ['window', 'to'], `not after window.from (${from.edtf}); write a later date`));
  }
  // A day that is only probable is none to feeds and citations.
  if (revised && !/^\d{4}-\d{2}-\d{2}$/.test(revised.edtf)) {
    findings.push(findingAt(tree, ['revised'], 'not one day; write the day of the last edit, such as "2024-02-16"'));
  }
  return findings;
};

/** The window holds an event: a reader who comes first finds something in it. */
export const checkWindow: Check = ({ collection, tree }, content) => {
  if (collection !== 'site') return [];
  const from = dateAt(tree.value, 'window.from')?.earliest;
  const to = dateAt(tree.value, 'window.to')?.latest;
  const dates = eventDates(content);
  if (from == null || to == null || from >= to || !dates || dates.length === 0) return [];
  if (dates.some(({ earliest, latest }) => (earliest ?? -Infinity) < to && (latest ?? Infinity) > from)) return [];
  const first = Math.min(...dates.map(({ earliest, latest }) => earliest ?? latest ?? Infinity));
  const last = Math.max(...dates.map(({ earliest, latest }) => latest ?? earliest ?? -Infinity));
  const range = `from ${JSON.stringify(writeInstant(first))} to ${JSON.stringify(writeInstant(last - DAY))}`;
  const message = `no event is in it: they are ${range}; write a window that holds some of them`;
  return [findingAt(tree, ['window'], message, 'key')];
};

/** Of all events; undefined where one cannot be read, which may be the one that is looked for. */
function eventDates({ files, ids }: ParsedContent): ParsedDate[] | undefined {
  const dates = files
    .filter(({ collection }) => collection === 'events')
    .flatMap(({ tree }) => dateAt(tree.value, 'date.resolved') ?? []);
  return dates.length === ids.events?.size ? dates : undefined;
}

/** Claims are an article's, and the site says which. */
export const checkArticle: Check = ({ collection, tree }, { ids }) => {
  if (collection !== 'site' || !ids.claims?.size || select(tree.value, 'article').length > 0) return [];
  const message = 'missing; write "key: value" lines under it for the article that the claims in claims.yaml are from';
  return [findingAt(tree, ['article'], message)];
};

/** A claim repeats an earlier one. */
export const checkRepeats: Check = ({ collection, tree }) => {
  if (collection !== 'claims') return [];
  return Object.keys(tree.value as object).flatMap((id) => {
    const repeats = textAt((tree.value as Record<string, unknown>)[id], 'repeats');
    if (repeats === undefined || isBefore(repeats, id)) return [];
    return [findingAt(tree, [id, 'repeats'], `not earlier than ${JSON.stringify(id)}; write the claim it repeats`)];
  });
};

/** `P3.2` comes before `P3.10`. */
function isBefore(a: string, b: string): boolean {
  const [paragraphA = 0, numberA = 0] = a.slice(1).split('.').map(Number);
  const [paragraphB = 0, numberB = 0] = b.slice(1).split('.').map(Number);
  return paragraphA < paragraphB || (paragraphA === paragraphB && numberA < numberB);
}
