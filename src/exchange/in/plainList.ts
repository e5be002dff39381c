import { eventsIn } from './eventsIn.ts';
import { datesOf } from './listDates.ts';
import { byNames, fieldsOf, KNOWN, NAMES, oneOf } from './listFields.ts';
import { quoted } from './names.ts';
import { sayAt, sayRest, webLink } from './tell.ts';
import type { Say } from './tell.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { firstText, isRecord, otherFields } from './value.ts';

/** What libraries call the list of a series. */
const SERIES = new Set(['data', 'entries', 'dates', 'events']);

/**
 * A list of objects `{id, date, title, description, category}`, by these names or others that are usual, or of series
 * of such.
 * @param places where each stands, `row 2`; else `[0]`
 */
export function readPlainList(list: readonly unknown[], places: readonly string[] = []): Incoming {
  const remarks: Remark[] = [];
  const events = eventsIn(list, (i) => places[i] ?? `[${i}]`, toEvents, remarks);
  return { format: 'a list in JSON', events, remarks };
}

function toEvents(record: Record<string, unknown>, at: string, remarks: Remark[]): IncomingEvent[] {
  const series = seriesOf(record);
  return series ? eventsOf(series, at, remarks) : [toEvent(record, at, remarks)];
}

interface Series {
  name: string;
  group: string;
  data: Record<string, unknown>[];
  /** Fields that its events have no use for. */
  left: string[];
}

/**
 * A named series of events, as EventDrops and d3-milestones have them: `{name, data: [{date}]}`, the list by whatever
 * name, or `{name, dates: ['2024-08-19']}`, where each event is a date and no more.
 */
function seriesOf(value: Record<string, unknown>): Series | undefined {
  const record = byNames(value);
  const [list, ...others] = Object.entries(record).filter(([, one]) => Array.isArray(one));
  const isDated = NAMES.start.some((name) => name in record);
  if (!list || others.length > 0 || isDated) return undefined;
  const [name, data] = list as [string, unknown[]];
  if (!data.some(isRecord) && !SERIES.has(name)) return undefined;
  const title = firstText(record, NAMES.title);
  const group = firstText(record, NAMES.group);
  const isTitled = group === '' || !data.every(isRecord);
  const families = isTitled ? [NAMES.title, NAMES.group] : [NAMES.group];
  const used = families.flatMap((names) => names.find((one) => firstText(record, [one]) !== '') ?? []);
  return {
    name,
    group: group || title,
    data: data.map((one) => (isRecord(one) ? one : { date: one, title })),
    left: otherFields(record, new Set([name, ...used])),
  };
}

function eventsOf({ name, group, data, left }: Series, at: string, remarks: Remark[]): IncomingEvent[] {
  for (const key of left) sayAt(remarks, at)(`${key} of the series is not carried`);
  return data.map((one, i) => {
    const place = `${at}.${name}[${i}]`;
    const event = toEvent(one, place, remarks);
    if (group !== '' && event.group !== undefined && event.group !== group)
      sayAt(remarks, place)(`the group ${quoted(event.group)} is not carried: the series stands for it`);
    return { ...event, group: group || event.group };
  });
}

function toEvent(value: Record<string, unknown>, at: string, remarks: Remark[]): IncomingEvent {
  const say = sayAt(remarks, at);
  const record = byNames(value);
  sayRest(record, KNOWN, say);
  const text = [...new Set(fieldsOf(record, 'text', say).flatMap(({ texts }) => texts))];
  return {
    at,
    id: oneOf(record, 'id', say) || undefined,
    ...titleOf(record, say),
    text: text.map((part) => (text.length > 1 ? `<p>${part}</p>` : part)).join('\n'),
    ...datesOf(record, say),
    group: oneOf(record, 'group', say) || undefined,
    place: oneOf(record, 'place', say) || undefined,
    links: fieldsOf(record, 'link', say).flatMap(({ name, texts }) => texts.flatMap((one) => webLink(one, name, say))),
    quotes: [],
  };
}

/** A `label` beside a title is a shorter one. */
function titleOf(record: Record<string, unknown>, say: Say): Pick<IncomingEvent, 'title' | 'label'> {
  const { label, ...others } = record;
  const title = oneOf(others, 'title', say);
  const short = oneOf({ label }, 'title', say);
  return title === '' ? { title: short } : { title, ...(short !== '' && short !== title && { label: short }) };
}
