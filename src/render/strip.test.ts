import { expect, test } from 'vitest';
import { layoutStrip } from '../layout/strip.ts';
import { drawn, LANES, WORDS } from '../layout/testEvents.ts';
import { DAY } from '../model/calendar.ts';
import type { Mark } from './mark.ts';
import { stripDrawing } from './strip.ts';

const data = {
  events: Array.from({ length: 30 }, (_, i) => drawn(`e${i}`, i * 200 * DAY, 1)),
  lanes: LANES,
  whole: [0, 6000 * DAY] as [number, number],
  words: WORDS,
  list: '/events/',
};
const scene = layoutStrip(data, 'e7', 720);

const all = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => [mark, ...all(mark.children)]);
const places = (marks: readonly Mark[], tag: string, name: string): number[] =>
  all(marks).flatMap((mark) => (mark.tag === tag && name in mark.attributes ? [Number(mark.attributes[name])] : []));

test('a strip from right to left is the same from the other side: its words move, and its shapes are turned over', () => {
  const [plain, mirrored] = [stripDrawing(scene, LANES), stripDrawing(scene, LANES, true)];
  const otherSide = (xs: readonly number[]): number[] => xs.map((x) => 720 - x);
  for (const [tag, name] of [
    ['text', 'x'],
    ['line', 'x1'],
  ] as const) {
    const own = tag === 'line' ? 1 : 0;
    const found = places(mirrored, tag, name).slice(own);
    otherSide(places(plain, tag, name).slice(own)).forEach((x, i) => expect(found[i]).toBeCloseTo(x, 0));
  }
  const turned = all(mirrored).filter(({ attributes }) => attributes['transform'] === 'translate(720,0) scale(-1,1)');
  expect(turned.map(({ key }) => key)).toEqual(['neighbours', 'turned']);
  expect(turned.flatMap((mark) => all([mark])).filter(({ tag }) => tag === 'text')).toEqual([]);
});
