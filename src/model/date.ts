/**
 * EDTF (ISO 8601-2:2019 Annex A; Library of Congress, "Extended Date/Time Format", levels 0 and 1, and the sets and
 * unspecified digits of level 2) to bounds. The only importer of `edtf`: it parses; the bounds are ours, since those
 * of the package are wrong for unknown ends, sets and seasons.
 */
import { type Node, parse } from 'edtf';
import { instant } from './calendar.ts';
import { DateError, namedTwice, refusal } from './dateError.ts';
import { type DateBounds, type Edge, type Instant, type ParsedDate, type Precision, PRECISIONS } from './event.ts';

export { DateError };

/** Years from the year 0: as many digits as the address of a view holds. */
const FARTHEST = 99_999_999_999;

interface Span {
  earliest: Instant;
  latest: Instant;
  precision: Precision;
  edge: Edge;
}

const isNode = (value: Node['values'][number]): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const numbers = (node: Node): number[] => node.values.filter((value) => typeof value === 'number');

/** A year of which only some digits are significant is about that year. */
function edgeOf(node: Node): Edge {
  if (node.approximate || node.significant) return 'approximate';
  return node.uncertain ? 'uncertain' : 'exact';
}

const coarser = (a: Precision, b: Precision): Precision => (PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b);

/** Seasons as the northern hemisphere's meteorologists count them; winter (24) begins in December of the year named. */
function season(year: number, code: number): [Instant, Instant] {
  const first = 3 * (code - 21) + 3;
  return [instant(year, first), instant(year, first + 3)];
}

function span(node: Node, edtf: string): Span {
  const [year = 0, month, day] = numbers(node);
  const edge = edgeOf(node);
  const unspecified = node.unspecified ?? 0;
  const made = (earliest: Instant, latest: Instant, precision: Precision): Span => ({
    earliest,
    latest,
    precision,
    edge,
  });

  if (Math.abs(year) > FARTHEST)
    throw new DateError(
      `"${edtf}" is farther away than can be drawn; write a year from "Y${-FARTHEST}" to "Y${FARTHEST}"`,
    );
  if (node.type === 'Season') {
    const code = month ?? 21;
    if (code > 24)
      throw new DateError(`season ${code} is not one of 21 (spring) to 24 (winter); write "${year}" or "${year}-21"`);
    return made(...season(year, code), 'season');
  }
  const years = unspecified & 15;
  if (years) {
    if (month !== undefined) {
      const wrong = years === 15 ? 'has no year' : 'names a month of a year that it leaves open';
      throw new DateError(`"${edtf}" ${wrong}; keep the month in \`stated\` and resolve the year`);
    }
    const length = { 8: 10, 12: 100 }[years];
    // The digits left open count away from the year 0: "-004X" is -49 to -40.
    const first = year < 0 || Object.is(year, -0) ? year - (length ?? 0) + 1 : year;
    if (length) return made(instant(first), instant(first + length), length === 10 ? 'decade' : 'century');
    throw new DateError(
      `"${edtf}" leaves more than two digits of the year open; write a century such as "19XX" or an interval`,
    );
  }
  if (month === undefined || unspecified & 48) return made(instant(year), instant(year + 1), 'year');
  if (day === undefined || unspecified & 192) return made(instant(year, month + 1), instant(year, month + 2), 'month');
  return made(instant(year, month + 1, day), instant(year, month + 1, day + 1), 'day');
}

/** The package reads no interval with a year of more than four digits, so its ends are read one by one. */
const LONG_YEAR_INTERVAL = /^(Y[^/]*\/[^/]*|[^/]*\/Y[^/]*)$/;

function longInterval(edtf: string): ParsedDate {
  const ends = edtf.split('/').map((end) => (end === '' || end === '..' ? null : span(read(end), edtf)));
  return interval(ends, edtf);
}

function interval([first, last]: (Span | null | undefined)[], edtf: string): ParsedDate {
  const [from, to] = edtf.split('/');
  const missing = (written: string | undefined): Edge => (written === '' ? 'unknown' : 'open');
  if (first && last && last.latest <= first.earliest)
    throw new DateError(`the interval ends before it starts; write "${to}/${from}"`);
  if (!first && !last) throw new DateError(`"${edtf}" has neither a start nor an end; write at least one of them`);
  const known = first ?? last;
  return {
    edtf,
    form: 'interval',
    precision: first && last ? coarser(first.precision, last.precision) : (known?.precision ?? 'year'),
    earliest: first?.earliest ?? null,
    latest: last?.latest ?? null,
    startEdge: first?.edge ?? missing(from),
    endEdge: last?.edge ?? missing(to),
  };
}

function set(node: Node, edtf: string): ParsedDate {
  const closed = node.values.flatMap((value): DateBounds[] => {
    if (Array.isArray(value)) return [range(value, edtf)];
    return isNode(value) ? [single(span(value, edtf))] : [];
  });
  // An open end is that of the member it stands beside.
  const members = closed.map((one, i): DateBounds => ({
    ...one,
    ...(node.earlier && i === 0 && { form: 'interval', earliest: null, startEdge: 'open' }),
    ...(node.later && i === closed.length - 1 && { form: 'interval', latest: null, endEdge: 'open' }),
  }));
  const wrong = namedTwice(edtf, members);
  if (wrong) throw wrong;
  return {
    edtf,
    form: node.type === 'Set' ? 'oneOf' : 'allOf',
    precision: members.map((one) => one.precision).reduce(coarser, 'day'),
    earliest: node.earlier ? null : Math.min(...members.map((one) => one.earliest ?? Infinity)),
    latest: node.later ? null : Math.max(...members.map((one) => one.latest ?? -Infinity)),
    startEdge: members[0]?.startEdge ?? 'exact',
    endEdge: members.at(-1)?.endEdge ?? 'exact',
    members,
  };
}

function single({ earliest, latest, precision, edge }: Span): DateBounds {
  return { form: 'single', precision, earliest, latest, startEdge: edge, endEdge: edge };
}

function range(ends: readonly Node[], edtf: string): DateBounds {
  const [from, to] = ends.map((end) => span(end, edtf));
  if (!from || !to || to.latest <= from.earliest)
    throw new DateError(`"${edtf}" holds a range that ends before it starts; write the earlier date first`);
  return {
    form: 'interval',
    precision: coarser(from.precision, to.precision),
    earliest: from.earliest,
    latest: to.latest,
    startEdge: from.edge,
    endEdge: to.edge,
  };
}

/**
 * Reads an EDTF date.
 * @returns bounds in ms UTC: `earliest` inclusive, `latest` exclusive.
 * @throws DateError that says what is wrong and what to write.
 */
export function parseDate(edtf: string): ParsedDate {
  const wrong = refusal(edtf);
  if (wrong) throw wrong;
  if (LONG_YEAR_INTERVAL.test(edtf)) return longInterval(edtf);
  const node = read(edtf);
  if (node.type === 'Interval') {
    const ends = node.values.map((value) => (value !== null && isNode(value) ? span(value, edtf) : null));
    return interval(ends, edtf);
  }
  if (node.type === 'Set' || node.type === 'List') return set(node, edtf);
  return { edtf, ...single(span(node, edtf)) };
}

/** The package reads no long year with a qualifier. */
const QUALIFIED_LONG_YEAR = /^(Y[^~?%]+)([~?%])$/;

/** What most dates are is read without the grammar, which takes a hundred times as long. */
const PLAIN =
  /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|1\d|2[0-8]|(?<!-02-)(?:29|30)|(?<=-(?:0[13578]|1[02])-)31))?)?$/;

function plain(edtf: string): Node | undefined {
  const [, year, month, day] = PLAIN.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const values = [Number(year), ...(month ? [Number(month) - 1] : []), ...(day ? [Number(day)] : [])];
  return { type: 'Date', values };
}

function read(edtf: string): Node {
  const simple = plain(edtf);
  if (simple) return simple;
  const [, year, sign] = QUALIFIED_LONG_YEAR.exec(edtf) ?? [];
  try {
    if (year) return { ...parse(year), approximate: sign !== '?', uncertain: sign !== '~' };
    return parse(edtf);
  } catch {
    throw new DateError(
      `"${edtf}" is not an EDTF date; write one such as "2024-02-16", "2024-02", "1450~" or "2023-11-15/2023-11-17"`,
    );
  }
}
