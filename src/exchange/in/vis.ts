import { datesOf } from './listDates.ts';
import { NAMES } from './listFields.ts';
import { note } from './tell.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { isEmpty, isRecord, otherFields, textOf } from './value.ts';

/** `type` is a shape: a point, a box, a range, a background. */
const ITEM = new Set(['id', 'content', 'title', 'start', 'end', 'group', 'type']);
const GROUP = new Set(['id', 'content']);

/** Whether a list is vis-timeline's: its items have their words in `content`. In another list that is text below a title. */
export const isVisList = (list: readonly unknown[]): boolean =>
  list.some(
    (item) =>
      isRecord(item) &&
      !isEmpty(item['content']) &&
      'start' in item &&
      !NAMES.title.some((name) => !isEmpty(item[name])),
  );

/**
 * vis-timeline: `{items: [{id, content, title, start, end, group, type}], groups: [{id, content}]}`, the words as HTML.
 * @param name of the list of items, for their places; '' where it is all there is
 */
export function readVis(value: Record<string, unknown>, name = 'items'): Incoming {
  const remarks: Remark[] = [];
  const list = (key: string) => (Array.isArray(value[key]) ? (value[key] as unknown[]) : []);
  for (const key of otherFields(value, new Set(['items', 'groups'])))
    note(remarks, 'timeline', `${key} is not carried`);
  const groups = new Map(
    list('groups').map((one, i) => {
      const group = isRecord(one) ? one : {};
      for (const key of otherFields(group, GROUP)) note(remarks, `groups[${i}]`, `${key} is not carried`);
      return [textOf(group['id']), wordsOf(group, 'content', `groups[${i}]`, remarks) || textOf(group['id'])];
    }),
  );
  const events = list('items').map((item, i) => toEvent(isRecord(item) ? item : {}, groups, `${name}[${i}]`, remarks));
  return { format: 'vis-timeline JSON', events, remarks };
}

function toEvent(
  item: Record<string, unknown>,
  groups: ReadonlyMap<string, string>,
  at: string,
  remarks: Remark[],
): IncomingEvent {
  for (const key of otherFields(item, ITEM)) note(remarks, at, `${key} is not carried`);
  const group = wordsOf(item, 'group', at, remarks);
  if (group !== '' && groups.size > 0 && !groups.has(group))
    note(remarks, at, `the group ${group} is not among the groups; its id is its topic`);
  return {
    at,
    id: wordsOf(item, 'id', at, remarks) || undefined,
    title: wordsOf(item, 'content', at, remarks),
    text: wordsOf(item, 'title', at, remarks),
    ...datesOf({ start: item['start'], end: item['end'] }, at, remarks),
    group: groups.get(group) ?? (group || undefined),
    links: [],
    quotes: [],
  };
}

/** The text of a field; what is none is told. */
function wordsOf(record: Record<string, unknown>, name: string, at: string, remarks: Remark[]): string {
  const text = textOf(record[name]);
  if (text === '' && !isEmpty(record[name])) note(remarks, at, `the ${name} is no text and is not carried`);
  return text;
}
