import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../layout/scene.ts';
import { drawableOf, drawn } from '../layout/testEvents.ts';
import type { DrawnEvent } from '../layout/types.ts';
import { LADDER } from '../layout/view.ts';
import { DAY, instant } from '../model/calendar.ts';
import { drawing, frame } from './drawing.ts';
import { el, type Mark } from './mark.ts';
import { markup } from './markup.ts';

const styles = path.join(import.meta.dirname, '..', 'styles', 'drawing.css');
const FROM = instant(2023, 10);
const DOMAIN = [FROM, instant(2024, 3)] as const;
const at = (day: number) => FROM + day * DAY;

const month = (id: string, day: number, change: Partial<DrawnEvent>) =>
  drawn(id, at(day), 31, { form: 'single', precision: 'month', ...change });

const events = [
  drawn('summit', at(45), 1, { kind: 'reported', importance: 1, label: 'Two leaders meet', words: '15 Nov 2023' }),
  month('warning', 61, {
    kind: 'reported',
    importance: 1,
    lane: 'two',
    label: 'A warning is given',
    words: 'Dec 2023, probably',
  }),
  drawn('talks', at(99), 2, { lane: 'two', importance: 2, label: 'Talks of two days', words: '8–9 Jan 2024' }),
  drawn('about', at(120), 1, {
    lane: 'one',
    startEdge: 'approximate',
    endEdge: 'approximate',
    label: 'At about this time',
    words: 'c. 29 Jan 2024',
  }),
  drawn('unknown', null, 1, { kind: 'reported', lane: 'three', label: 'Something long known', words: 'by Feb 2024' }),
  drawn('list', at(122), 1, { lane: 'three', importance: 2, label: 'A list is published', words: '31 Jan 2024' }),
];

/** A drawing that stands alone, in the site's own styles, so that a change of the snapshot is a picture to look at. */
function picture(width: number): string {
  const step = LADDER.find((one) => one.width === width);
  if (!step) throw new Error(`no drawing is ${width} px wide`);
  const scene = layoutTimeline(drawableOf(events), { ...step, domain: DOMAIN });
  const tokens =
    'svg{--paper:#fbfaf6;--ink:#1a1a1a;--ink-2:#55524b;--ink-3:#8d897f;--rule:#e2ded4;--rule-strong:#cfcabd;--sans:sans-serif;--topic-1:#0b6e99;--topic-2:#a4481f;--topic-3:#7a3f8f;background:#fbfaf6}svg.drawing{display:block}';
  const style = el('style', 'style', {}, tokens);
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height: scene.height, ...frame(scene) };
  // The site's own sheet is named, not copied: the picture changes with the drawing, and shows what the sheet now says.
  const sheet = '<?xml-stylesheet href="../../styles/drawing.css"?>';
  return `${sheet}\n${markup(el('drawing', 'svg', attributes, [style, ...drawing(scene)])).replaceAll('><', '>\n<')}\n`;
}

const walk = (mark: Mark): Mark[] => [mark, ...mark.children.flatMap(walk)];

describe('the drawing', () => {
  test('turns a count that is wider than its pill along the pill, so that it stays out of the lane beside it', () => {
    const counts = ([many, width]: readonly [number, number]) => {
      const list = Array.from({ length: many }, (_, i) => drawn(`${i}`, at(45), 1));
      const step = LADDER.find((one) => one.width === width) ?? LADDER[0]!;
      const marks = drawing(layoutTimeline(drawableOf(list), { ...step, domain: DOMAIN })).flatMap(walk);
      return marks.find(({ attributes }) => attributes['class'] === 'count')?.attributes['transform'];
    };
    const turned = [[40, 288] as const, [400, 288] as const, [400, 1200] as const].map(counts);
    expect(turned).toEqual([undefined, 'rotate(-90)', undefined]);
  });

  test.each(LADDER.map((step) => step.width))('at %i px is the picture that was last looked at', async (width) => {
    await expect(picture(width)).toMatchFileSnapshot(`snapshots/drawing-${width}.svg`);
  });

  test('says of one mark that its event is open, alone or in a cluster, and changes nothing else', () => {
    const scene = layoutTimeline(drawableOf(events), { ...LADDER[0]!, domain: DOMAIN });
    const opened = (open?: string) => drawing(scene, '', [], false, open).flatMap(walk);
    const classes = (open?: string) => opened(open).flatMap(({ attributes }) => attributes['class'] ?? []);
    expect(classes().filter((names) => names.endsWith(' open'))).toEqual([]);
    for (const { event, cluster } of scene.marks)
      for (const { id } of [event, ...(cluster?.members ?? [])]) {
        const isOpen = opened(id).filter(({ attributes }) => attributes['class']?.endsWith(' open'));
        expect(isOpen.map(({ attributes }) => attributes['data-event-mark'])).toEqual([event.id]);
        expect(classes(id).map((names) => names.replace(/ open$/, ''))).toEqual(classes());
      }
  });

  test('names the events of a cluster as they are, also where choices have taken some of them away', () => {
    const drawable = drawableOf(
      Array.from({ length: 8 }, (_, i) => drawn(`${i}`, at(45), 1, { label: `Event ${i}`, words: '15 Nov' })),
    );
    const said = (list: readonly DrawnEvent[]) => [list.map(({ label }) => `${label}, 15 Nov`).join('\n')];
    const names = (list: readonly DrawnEvent[]) =>
      drawing(layoutTimeline({ ...drawable, events: list }, { ...LADDER[0]!, domain: DOMAIN }))
        .flatMap(walk)
        .filter(({ tag }) => tag === 'title')
        .map(({ text }) => text);
    const without = drawable.events.filter((_, i) => i !== 3 && i !== 5);
    expect(names(drawable.events)).toEqual(said(drawable.events));
    expect(names(without)).toEqual(said(without));
  });

  test('gives siblings different keys, so that a redraw finds its nodes', () => {
    for (const step of LADDER) {
      const marks = drawing(layoutTimeline(drawableOf(events), { ...step, domain: DOMAIN }));
      for (const { children } of marks.flatMap(walk)) {
        const keys = children.map((child) => child.key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  test('is shown by the style sheet at each width of the ladder, and at no other', () => {
    const css = readFileSync(styles, 'utf8');
    const queries = Array.from(
      css.matchAll(/@container timeline \(min-width: ([\d.]+)rem\) \{[^@]*?\.at-(\d+) \{\s*display: block/g),
    );
    const shown = queries.map(([, rem, width]) => [Number(rem) * 16, Number(width)]);
    expect(shown).toEqual(LADDER.slice(1).map(({ width }) => [width, width]));
  });
});
