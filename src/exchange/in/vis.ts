import { eventsIn } from './eventsIn.ts';
import { datesOf } from './listDates.ts';
import { NAMES } from './listFields.ts';
import { fieldText, sayAt, sayRest } from './tell.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { isEmpty, isRecord, textOf } from './value.ts';

/** `type` is a shape: a point, a box, a range, a background. */
const ITEM = new Set(['id', 'content', 'title', 'start', 'end', 'group', 'type']);
const TOP = new Set(['items', 'groups']);
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
  sayRest(value, TOP, sayAt(remarks, 'timeline'));
  const groups = new Map(
    list('groups').map((one, i) => {
      const group = isRecord(one) ? one : {};
      const say = sayAt(remarks, `groups[${i}]`);
      sayRest(group, GROUP, say);
      const id = textOf(group['id']);
      return [id, fieldText(group, 'content', say) || id];
    }),
  );
  const events = eventsIn(
    list('items'),
    (i) => `${name}[${i}]`,
    (item, at) => toEvent(item, groups, at, remarks),
    remarks,
  );
  return { format: 'vis-timeline JSON', events, remarks };
}

function toEvent(
  item: Record<string, unknown>,
  groups: ReadonlyMap<string, string>,
  at: string,
  remarks: Remark[],
): IncomingEvent {
  const say = sayAt(remarks, at);
  sayRest(item, ITEM, say);
  const group = fieldText(item, 'group', say);
  if (group !== '' && groups.size > 0 && !groups.has(group))
    say(`the group ${group} is not among the groups; its id is its topic`);
  return {
    at,
    id: fieldText(item, 'id', say) || undefined,
    title: fieldText(item, 'content', say),
    text: fieldText(item, 'title', say),
    ...datesOf({ start: item['start'], end: item['end'] }, say),
    group: groups.get(group) ?? (group || undefined),
    links: [],
    quotes: [],
  };
}
