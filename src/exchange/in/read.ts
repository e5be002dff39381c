import { readCalendar } from './calendar.ts';
import { readCsv } from './csv.ts';
import { hasCells } from './csvTable.ts';
import { placeAt } from './decode.ts';
import { readOwnJson } from './ownJson.ts';
import { readPlainList } from './plainList.ts';
import { readQueryResults } from './queryResults.ts';
import { readSimileJson } from './simile.ts';
import { readSimileXml } from './simileXml.ts';
import { readOldTimelineJs } from './timelineJs2.ts';
import { readTimelineJs } from './timelineJs.ts';
import { sayAt, sayRest } from './tell.ts';
import { withTitleLinks } from './titleLinks.ts';
import { InputError } from './types.ts';
import type { Incoming } from './types.ts';
import { isRecord, textOf } from './value.ts';
import { isVisList, readVis } from './vis.ts';

const FORMATS =
  'TimelineJS JSON or CSV, SIMILE XML or JSON, vis-timeline’s JSON, iCalendar, this site’s own JSON, or a JSON list of objects with "date" and "title"';

/** What is read of an object that has a list of events. */
const OF_LIST = new Set(['title', 'description', 'events']);

/**
 * Tells a file's format by what is in it, and reads it.
 * @throws {InputError} where it has none that is known, or is broken
 */
export function read(text: string): Incoming {
  return withTitleLinks(readAny(text));
}

function readAny(text: string): Incoming {
  const start = text.trimStart();
  if (/^\uFEFF?BEGIN:VCALENDAR/i.test(start)) return readCalendar(text);
  if (start.startsWith('<')) return readSimileXml(text);
  if (!/^[[{]/.test(start)) {
    if (!hasCells(start)) throw unknown();
    return readCsv(text);
  }
  const value = parseJson(text);
  if (Array.isArray(value)) return isVisList(value) ? readVis({ items: value }, '') : readPlainList(value);
  if (isRecord(value)) {
    if (isRecord(value['timeline'])) {
      const { timeline, ...others } = value;
      const incoming = Array.isArray(timeline['events']) ? readTimelineJs(timeline) : readOldTimelineJs(timeline);
      sayRest(others, new Set(), sayAt(incoming.remarks, 'the file'));
      return incoming;
    }
    const { events, items, results } = value;
    if (isRecord(results) && Array.isArray(results['bindings'])) return readQueryResults(results['bindings']);
    if (Array.isArray(items) && (Array.isArray(value['groups']) || isVisList(items))) return readVis(value);
    if (Array.isArray(events)) {
      if ('site' in value || Array.isArray(value['topics'])) return readOwnJson(value);
      const isSlides = events.some((event) => isRecord(event) && ('start_date' in event || isRecord(event['text'])));
      if (isSlides || isRecord(value['title']) || 'eras' in value) return readTimelineJs(value);
      if ('dateTimeFormat' in value || events.some((event) => isRecord(event) && 'start' in event)) {
        return readSimileJson(value);
      }
      const places = events.map((_, i) => `events[${i}]`);
      const list = readPlainList(events, places);
      sayRest(value, OF_LIST, sayAt(list.remarks, 'the file'));
      return { ...list, title: textOf(value['title']), text: textOf(value['description']) };
    }
  }
  throw unknown();
}

const unknown = (): InputError => new InputError(`no format that is known; write ${FORMATS}`);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const offset = firstFault(text);
    const what = offset === text.length ? 'the file ends too early; it seems to be cut off' : 'this is not JSON';
    throw new InputError(`${placeAt(text, offset)}: ${what}`);
  }
}

/**
 * Where a text stops being the beginning of any JSON; its length where it only ends too early. V8 names the place in
 * some of its errors alone, but tells of every beginning that it ends too early.
 */
function firstFault(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return /end of JSON/.test(message) || Number(/position (\d+)/.exec(message)?.[1]) >= text.length;
  }
}
