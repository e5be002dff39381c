import { BASES, KINDS } from '../model/event.ts';
import type { ParsedDate } from '../model/event.ts';
import type { Check } from './check.ts';
import { dateAt, isDay } from './dateCheck.ts';
import { orList } from './mistake.ts';
import type { Path } from './mistake.ts';
import { isMapping, listedSources, select, textAt } from './select.ts';
import { findingAt } from './yamlTree.ts';
import type { Finding, YamlTree } from './yamlTree.ts';

/** What an event says of itself agrees: its kind, relations, and the offices its people held. */
export const checkEvent: Check = (file, content) => {
  if (file.collection !== 'events') return [];
  const { tree, id } = file;
  const kind = textAt(tree.value, 'kind');
  const article = textAt(content.records.site, 'article.source');
  const findings = article === undefined ? [] : missingFields(tree);
  if (article !== undefined && kind === 'context' && textAt(tree.value, 'date.stated') !== undefined) {
    const message = '"stated" is the article\'s own words; leave it out, or write "kind: reported"';
    findings.push(findingAt(tree, ['date', 'stated'], message));
  }
  const sources = listedSources(tree.value);
  const known = article !== undefined && content.ids.sources?.has(article);
  if (kind === 'reported' && known && sources.length > 0 && !sources.includes(article)) {
    const message = `a reported event without the article it is reported in; add ${JSON.stringify(article)}`;
    findings.push(findingAt(tree, ['sources'], message, 'key'));
  }
  const timeSource = textAt(tree.value, 'time.source');
  const isKnown = timeSource !== undefined && content.ids.sources?.has(timeSource);
  if (isKnown && sources.length > 0 && !sources.includes(timeSource)) {
    const message = `a source that the event does not list; add ${JSON.stringify(timeSource)} to its sources`;
    findings.push(findingAt(tree, ['time', 'source'], message));
  }
  for (const { path, value } of select(tree.value, 'relations.*.event')) {
    if (value === id) findings.push(findingAt(tree, path, 'a relation to itself; write another event'));
  }
  return findings;
};

/** With an article, an event says whether it is in it and where its date comes from. */
function missingFields(tree: YamlTree): Finding[] {
  if (!isMapping(tree.value)) return [];
  const { date } = tree.value;
  const missing = (path: Path, values: readonly string[]) =>
    findingAt(tree, path, `missing; write ${orList(values.map((value) => JSON.stringify(value)))}`);
  return [
    ...('kind' in tree.value ? [] : [missing(['kind'], KINDS)]),
    ...(!isMapping(date) || 'basis' in date ? [] : [missing(['date', 'basis'], BASES)]),
  ];
}

/** People are named in offices they held on the day, as far as both dates are exact. */
export const checkTenure: Check = ({ collection, tree }, { records }) => {
  const { people } = records;
  const date = dateAt(tree.value, 'date.resolved');
  if (collection !== 'events' || !isMapping(people) || !date || !isExact(date)) return [];
  return select(tree.value, 'people.*').flatMap(({ path, value }) => {
    const person = people[textAt(value, 'id') ?? ''];
    const office = select(person, 'offices.*').find((found) => textAt(found.value, 'id') === textAt(value, 'office'));
    const misfit = office && tenureMisfit(office.value, date);
    return misfit ? [findingAt(tree, [...path, 'office'], `${misfit}; write the office held then`)] : [];
  });
};

function tenureMisfit(office: unknown, date: ParsedDate): string | undefined {
  const from = dateAt(office, 'from');
  const to = dateAt(office, 'to');
  if (from?.startEdge === 'exact' && from.earliest !== null && date.latest !== null && date.latest <= from.earliest) {
    return `held from ${from.edtf}, after this event (${date.edtf})`;
  }
  if (to?.endEdge === 'exact' && to.latest !== null && date.earliest !== null && date.earliest >= to.latest) {
    return `held until ${to.edtf}, before this event (${date.edtf})`;
  }
  return undefined;
}

function isExact(date: ParsedDate): boolean {
  return date.startEdge === 'exact' && date.endEdge === 'exact';
}

/** A time of day needs a day, and ends after it began. */
export const checkTime: Check = ({ collection, tree }) => {
  if (collection !== 'events' || select(tree.value, 'time').length === 0) return [];
  const date = dateAt(tree.value, 'date.resolved');
  const [local, until] = [textAt(tree.value, 'time.local'), textAt(tree.value, 'time.until')];
  const findings: Finding[] = [];
  if (date && !isDay(date)) {
    const message = `a time of day, but the date (${date.edtf}) is no single day; leave the time out`;
    findings.push(findingAt(tree, ['time'], message, 'key'));
  }
  if (local !== undefined && until !== undefined && until <= local) {
    findings.push(findingAt(tree, ['time', 'until'], `not after time.local (${local}); write a later time`));
  }
  return findings;
};
