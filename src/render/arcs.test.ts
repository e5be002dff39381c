import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../layout/scene.ts';
import { drawableOf, drawn } from '../layout/testEvents.ts';
import { LADDER } from '../layout/view.ts';
import { DAY, instant } from '../model/calendar.ts';
import { arcs } from './arcs.ts';
import { drawing } from './drawing.ts';

const FROM = instant(2023, 10);
const DOMAIN = [FROM, FROM + 160 * DAY] as const;
const events = [
  drawn('summit', FROM + 30 * DAY, 1, { importance: 1 }),
  drawn('talks', FROM + 60 * DAY, 20),
  drawn('reply', FROM + 150 * DAY, 1, { lane: 'two' }),
  drawn('ended', null, 1, { lane: 'three', end: FROM + 120 * DAY }),
  drawn('lasting', null, 1, { lane: 'three', end: FROM + 900 * DAY }),
];

describe.each(LADDER.filter(({ width }) => width === 352 || width === 960))('arcs in a drawing %o', (step) => {
  const scene = layoutTimeline(drawableOf(events), { ...step, domain: DOMAIN });
  const find = (start: string) => {
    const mark = scene.marks.find(({ event }) => event.id.startsWith(start));
    if (!mark) throw new Error(`nothing is drawn of ${start}`);
    return mark;
  };
  const joined = (from: string, to: string) => {
    const [arc] = arcs(scene, find(from).event.id, [find(to).event.id]);
    const numbers = (arc?.attributes['d']?.match(/-?[\d.]+/g) ?? []).map(Number);
    const points = [numbers.slice(0, 2), numbers.slice(-2)];
    return points.map(([x = NaN, y = NaN]) =>
      step.orientation === 'across' ? { along: x, across: y } : { along: y, across: x },
    );
  };

  test('leave each mark at its top, beside no name', () => {
    for (const to of ['talks', 'reply'])
      for (const [i, id] of ['summit', to].entries())
        expect(joined('summit', to)[i]?.across).toBeCloseTo(find(id).across - find(id).radius, 0);
  });

  test('end at the nearer end of what lasts', () => {
    expect(joined('summit', 'talks')[1]?.along).toBeCloseTo(find('talks').from, 0);
    expect(joined('reply', 'talks')[1]?.along).toBeCloseTo(find('talks').to, 0);
  });

  test('end, where no start is known, at the end that is, or else beside the name', () => {
    expect(joined('summit', 'ended')[1]?.along).toBeCloseTo(find('ended').to, 0);
    const { from, gap } = find('lasting');
    expect(joined('summit', 'lasting')[1]?.along).toBeCloseTo(gap?.[0] ?? from, 0);
  });

  test('lie below all names', () => {
    const order = drawing(scene, '', arcs(scene, find('summit').event.id, [find('talks').event.id])).map(
      ({ key }) => key,
    );
    for (const above of ['lanes', 'marks', 'labels']) expect(order.indexOf('arcs')).toBeLessThan(order.indexOf(above));
  });
});
