import { expect, test } from 'vitest';
import { DAY } from '../model/calendar.ts';
import { drawn } from '../layout/testEvents.ts';
import { countIn, filterEvents } from './filter.ts';

const events = [
  drawn('meeting', 0, 1, { label: 'Müller meets Wang', lane: 'one', kind: 'reported', people: ['wang', 'mueller'] }),
  drawn('call', 5 * DAY, 1, { label: 'A call', lane: 'two', people: ['wang'] }),
  drawn('list', 9 * DAY, 1, { label: 'A list', lane: 'two' }),
];
const ids = (filter: Parameters<typeof filterEvents>[1], textOf?: Parameters<typeof filterEvents>[2]) =>
  filterEvents(events, filter, textOf).map(({ id }) => id);

test('without choices every event fits', () => expect(ids({ topics: [] })).toEqual(['meeting', 'call', 'list']));
test('of several topics any will do', () => expect(ids({ topics: ['one', 'two'] })).toHaveLength(3));
test('all choices must fit at once', () => {
  expect(ids({ topics: ['two'], person: 'wang' })).toEqual(['call']);
  expect(ids({ topics: [], person: 'wang', kind: 'reported' })).toEqual(['meeting']);
});
test('words are found without regard to case, accents and order', () =>
  expect(ids({ topics: [], text: 'WANG  muller' })).toEqual(['meeting']));
test('marks of direction and soft hyphens, which nobody sees, hide no word', () => {
  expect(ids({ topics: [], text: '\u200Fwang' })).toEqual(['meeting']);
  expect(ids({ topics: [], text: 'sanctions' }, ({ id }) => (id === 'list' ? 'sanc\u00ADtions' : ''))).toEqual([
    'list',
  ]);
  expect(ids({ topics: [], text: '\u200E\u202E' })).toHaveLength(3);
});
test('text beside the label is searched too', () =>
  expect(ids({ topics: [], text: 'sanctions' }, ({ id }) => (id === 'list' ? 'New sanctions' : ''))).toEqual(['list']));
test('a window counts what touches it', () => {
  expect(countIn(events, [0, 6 * DAY])).toBe(2);
  expect(countIn(events, [1 * DAY, 5 * DAY])).toBe(0);
});
