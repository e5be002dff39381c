/** How many tests of a suite passed, failed and were skipped. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Row {
  suite: string;
  tally: Tally;
  seconds: number;
}

/** A suite that is one check by itself. */
export const one = (passed: boolean): Tally => ({ passed: Number(passed), failed: Number(!passed), skipped: 0 });

/** Reads the numbers of a report that `vitest --reporter=json` wrote. */
export function fromVitest(report: unknown): Tally {
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** Reads the numbers of a report that `playwright test --reporter=json` wrote. A flaky test is no test that passed. */
export function fromPlaywright(report: unknown): Tally {
  const stats = at(report, 'stats');
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
    skipped: numberAt(stats, 'skipped'),
  };
}

/** A run that ended badly has failed, whatever its report says: a file that could not be loaded holds no failed test. */
export function withExit(tally: Tally, succeeded: boolean): Tally {
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: total(tallies.map((tally) => tally.passed)),
    failed: total(tallies.map((tally) => tally.failed)),
    skipped: total(tallies.map((tally) => tally.skipped)),
  };
}

/** A suite that could not run for want of something that nobody has to have. */
export const none: Tally = { passed: 0, failed: 0, skipped: 1 };

/**
 * `12 passed, 0 failed`, and `, 1 skipped` where any was.
 * @param absent browsers that are not installed, whose suites are among those skipped
 */
export function closingLine({ passed, failed, skipped }: Tally, absent: readonly string[] = []): string {
  const names = absent.length > 0 ? ` (not installed: ${absent.join(', ')})` : '';
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${names}`;
}

/** A line for each suite, in columns. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ suite }) => suite.length));
  return rows
    .map(({ suite, tally, seconds }) => {
      const time = `${seconds.toFixed(1)} s`.padStart(8);
      return `${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${suite.padEnd(width)}  ${time}  ${closingLine(tally)}`;
    })
    .join('\n');
}

const total = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([own]) => own === key)?.[1]
    : undefined;
}

function numberAt(value: unknown, key: string): number {
  const found = at(value, key);
  if (typeof found !== 'number') throw new Error(`a test report without the number ${JSON.stringify(key)}`);
  return found;
}
