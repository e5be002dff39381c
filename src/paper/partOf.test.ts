import { expect, test } from 'vitest';
import { drawableOf, drawn } from '../layout/testEvents.ts';
import { instant } from '../model/calendar.ts';
import { partOf } from './partOf.ts';

const lanes = ['talks', 'trade'].map((id, i) => ({ id, name: id, hue: i + 1 }));
const events = [
  drawn('old', instant(1990), 1, { lane: 'trade' }),
  drawn('first', instant(2023), 1, { lane: 'talks' }),
  drawn('second', instant(2024), 1, { lane: 'talks' }),
];
const all = { ...drawableOf(events), events, lanes };

test('what is chosen fills the drawing: its own time, and only its lanes', () => {
  const part = partOf(all, new Set(['first', 'second']));
  expect(part.events.map(({ id }) => id)).toEqual(['first', 'second']);
  expect(part.lanes.map(({ id }) => id)).toEqual(['talks']);
  expect(part.whole[0]).toBeGreaterThan(instant(2022));
  expect(part.whole[0]).toBeLessThan(instant(2023));
});

test('of all events the drawing is the one that the build made', () => {
  expect(partOf(all, new Set(['old', 'first', 'second']))).toBe(all);
});
