import { expect, test } from 'vitest';
import { closingLine, fromPlaywright, fromVitest, one, sum, table, withExit } from './tally.ts';

test('the closing line counts what passed and failed, and what was skipped only where any was', () => {
  expect(closingLine({ passed: 120, failed: 0, skipped: 0 })).toBe('120 passed, 0 failed');
  expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});

test('the closing line names the browsers that were not there to run in', () => {
  expect(closingLine({ passed: 9, failed: 0, skipped: 2 }, ['firefox', 'webkit'])).toBe(
    '9 passed, 0 failed, 2 skipped (not installed: firefox, webkit)',
  );
});

test('a report of vitest is counted by its tests; those to do are skipped', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, numTotalTests: 9 };
  expect(fromVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('a report of playwright is counted by its tests; one that passed at its second try has failed', () => {
  const report = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 4, duration: 1 } };
  expect(fromPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 4 });
});

test('a report without its numbers is refused, not counted as nothing', () => {
  expect(() => fromVitest({})).toThrow('a test report without the number "numPassedTests"');
  expect(() => fromPlaywright({ stats: null })).toThrow('a test report without the number "expected"');
});

test('a run that ended badly counts as a failure even where no test of it failed', () => {
  expect(withExit({ passed: 3, failed: 0, skipped: 0 }, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(withExit({ passed: 3, failed: 2, skipped: 0 }, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  expect(withExit({ passed: 3, failed: 0, skipped: 0 }, true)).toEqual({ passed: 3, failed: 0, skipped: 0 });
});

test('the numbers of all suites are summed, and a suite of one check counts as one', () => {
  expect(sum([one(true), one(false), { passed: 4, failed: 1, skipped: 2 }])).toEqual({
    passed: 5,
    failed: 2,
    skipped: 2,
  });
});

test('the table has a line for each suite, and marks those that failed', () => {
  const rows = [
    { suite: 'lint', tally: one(true), seconds: 1.24 },
    { suite: 'browser', tally: { passed: 8, failed: 1, skipped: 0 }, seconds: 61 },
  ];
  expect(table(rows)).toBe(
    'ok      lint        1.2 s  1 passed, 0 failed\nFAILED  browser    61.0 s  8 passed, 1 failed',
  );
});
