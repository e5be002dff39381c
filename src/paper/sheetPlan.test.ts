import { describe, expect, test } from 'vitest';
import { planSheet, type SheetTexts } from './sheetPlan.ts';

const sentence = 'They met on a day in November, and agreed on several matters that are named below. ';

const texts = (more: Partial<SheetTexts>): SheetTexts => ({
  title: 'A meeting',
  summary: sentence,
  facts: ['15 November 2023', 'Somewhere'],
  body: [[sentence.repeat(6)], [sentence.repeat(4)]],
  asides: [[sentence], [sentence]],
  around: [[sentence], [sentence]],
  sources: Array.from({ length: 4 }, () => sentence.repeat(2)),
  foot: [sentence],
  ...more,
});

const many = (count: number) => Array.from({ length: count }, () => sentence.repeat(2));

describe('a sheet', () => {
  test('with little on it is set open, on one page', () => {
    expect(planSheet(texts({}))).toEqual({ setting: 'open', sources: [4] });
  });

  test('with more is set closer, as little as need be, to stay on one page', () => {
    expect(planSheet(texts({ sources: many(12) }))).toEqual({ setting: 'middle', sources: [12] });
    expect(planSheet(texts({ sources: many(20) }))).toEqual({ setting: 'close', sources: [20] });
  });

  test('with too much for one page has all its sources on two', () => {
    const { sources } = planSheet(texts({ sources: many(40) }));
    expect(sources).toHaveLength(2);
    expect(sources.reduce((sum, count) => sum + count, 0)).toBe(40);
  });

  test('with no room for a source on its first page has them on the second', () => {
    const { sources } = planSheet(texts({ body: [[sentence.repeat(42)]], sources: many(5) }));
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.reduce((sum, count) => sum + count, 0)).toBe(5);
  });
});
