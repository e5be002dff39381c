import { expect, test } from 'vitest';
import { DAY } from '../model/calendar.ts';
import { drawn, LANES } from '../layout/testEvents.ts';
import { inOrder, stepFrom, type Step } from './order.ts';

const events = inOrder([
  drawn('d', 40 * DAY, 1, { lane: 'three' }),
  drawn('a', 0, 1, { lane: 'one' }),
  drawn('c', 11 * DAY, 1, { lane: 'one' }),
  drawn('b', 10 * DAY, 1, { lane: 'three' }),
  drawn('unknown', null, 1, { lane: 'one' }),
]);
const from = (id: string, step: Step) => {
  const event = events.find((one) => one.id === id);
  return event && stepFrom(events, LANES, event, step, 20 * DAY)?.id;
};

test('every event is reached by stepping on from the first, those of unknown start at the end', () => {
  expect(events.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'unknown']);
  const walked = [events[0]?.id];
  for (let id = from('a', 'next'); id; id = from(id, 'next')) walked.push(id);
  expect(walked).toEqual(['a', 'b', 'c', 'd', 'unknown']);
});

test('from an event that the choices leave out the next and the last before it are those that fit', () => {
  const out = drawn('out', 11 * DAY + 1, 1);
  expect(stepFrom(events, LANES, out, 'next', 0)?.id).toBe('d');
  expect(stepFrom(events, LANES, out, 'previous', 0)?.id).toBe('c');
  expect(stepFrom(events, LANES, drawn('late', 50_000 * DAY, 1), 'next', 0)).toBeUndefined();
  expect(stepFrom(events, LANES, drawn('early', -DAY, 1), 'previous', 0)).toBeUndefined();
});

test.each<[string, Step, string | undefined]>([
  ['a', 'previous', undefined],
  ['c', 'previous', 'b'],
  ['c', 'down', 'b'],
  ['b', 'up', 'c'],
  ['b', 'down', undefined],
  ['c', 'first', 'a'],
  ['a', 'last', 'unknown'],
  ['a', 'later', 'd'],
  ['d', 'earlier', 'c'],
])('from %s, %s leads to %s', (id, step, to) => expect(from(id, step)).toBe(to));
