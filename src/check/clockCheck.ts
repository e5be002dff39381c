import { TZDate } from '@date-fns/tz';
import { civil } from '../model/calendar.ts';
import type { Check } from './check.ts';
import { dateAt, isDay } from './dateCheck.ts';
import { select, textAt } from './select.ts';
import { findingAt } from './yamlTree.ts';
import { isZone } from './zoneCheck.ts';

/** Before it no clocks were put forward, and `TZDate` takes years below 100 for others. */
const FIRST_YEAR = 1800;

/** Clocks showed the time that is given: the hour that is left out when they are put forward is none. */
export const checkClock: Check = ({ collection, tree }) => {
  if (collection !== 'events') return [];
  const zone = textAt(tree.value, 'time.zone');
  const date = dateAt(tree.value, 'date.resolved');
  if (zone === undefined || !isZone(zone) || !date || !isDay(date) || date.earliest === null) return [];
  const { year, month, day } = civil(date.earliest);
  if (year < FIRST_YEAR) return [];
  return ['local', 'until'].flatMap((name) => {
    const [found] = select(tree.value, `time.${name}`);
    const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(String(found?.value)) ?? [];
    if (!found || hour === undefined) return [];
    const shown = new TZDate(year, month - 1, day, Number(hour), Number(minute), zone);
    if (shown.getHours() === Number(hour) && shown.getMinutes() === Number(minute)) return [];
    const message = `no such time on ${date.edtf}: clocks in ${zone} were put forward over it; write one that they showed`;
    return [findingAt(tree, found.path, message)];
  });
};
