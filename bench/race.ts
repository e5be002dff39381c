/** The timelines against each other: every one in turn, page after page, in an order that moves on at each repetition. */
import { chromium, type Browser } from 'playwright';
import { BROWSER_FLAGS } from '../src/cli/browser.ts';
import { load, type Failed, type Load } from './load.ts';
import { median, within } from './stats.ts';
import { measureStill, type Still } from './still.ts';
import type { Timeline } from './timelines.ts';

/** No host but this machine: what a library asks of others fails at once, for all alike. */
const FLAGS = [...BROWSER_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
/** Numbers of events whose pages are also read without script, printed and looked over by axe. */
const STILL = [10, 100, 1000];
/** How much slower a phone is, at the numbers of events that it is likely to meet. */
const SLOWED = { cpu: 4, most: 1000 };

export const launch = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args: FLAGS });

export type Run = Load | Failed;

export interface Looked {
  timeline: string;
  events: number;
  found: Partial<Still>;
  notes: Partial<Record<keyof Still, string>>;
}

/** Where pages take seconds, few loads say as much. */
const repsAt = (events: number, reps: number) => (events > 10_000 ? 1 : events > 1000 ? Math.min(reps, 2) : reps);
/**
 * Ours, and timelines nearly as soon as the soonest, are loaded so often: loads of one page differ by more than what
 * parts them.
 */
const CLOSE = { within: 1.3, reps: 15 };

export interface Race {
  runs: Run[];
  looks: Looked[];
}

/** @param say gets a line for each page */
export async function race(
  executablePath: string,
  timelines: readonly Timeline[],
  counts: readonly number[],
  reps: number,
  say: (line: string) => void,
): Promise<Race> {
  const runs: Run[] = [];
  const looks: Looked[] = [];
  /** The least number of events at which a timeline was cut off: more are not tried. */
  const cut = new Map<string, number>();
  let browser = await launch(executablePath);
  const renew = async () => {
    await within(8000, 'closing', browser.close()).catch(() => undefined);
    browser = await launch(executablePath);
    // The first page of a browser pays for its start.
    const first = await browser.newPage();
    await first.goto('about:blank');
    await first.waitForTimeout(300);
    await first.close();
  };

  const readyAt = ({ name }: Timeline, events: number): number => {
    const own = runs.filter((run) => run.timeline === name && run.events === events && run.cpu === 1);
    return own.length > 0 ? median(own.map((run) => ('failed' in run ? Infinity : run.rendered))) : Infinity;
  };
  const closeAt = (events: number): readonly Timeline[] => {
    const drawn = timelines.filter(({ role }) => role !== 'reference');
    const soonest = Math.min(...drawn.map((one) => readyAt(one, events)));
    return drawn.filter((one) => one.role === 'ours' || readyAt(one, events) <= CLOSE.within * soonest);
  };

  const runOne = async (timeline: Timeline, events: number, cpu: number) => {
    const run = await load(browser, timeline, events, cpu, cpu === 1);
    runs.push(run);
    say(describe(run));
    if (!('failed' in run)) return;
    cut.set(timeline.name, Math.min(events, cut.get(timeline.name) ?? events));
    await renew();
  };

  const lap = async (field: readonly Timeline[], events: number, rep: number, isSlowedToo: boolean) => {
    await renew();
    for (let i = 0; i < field.length; i += 1) {
      const timeline = field[(i + rep) % field.length] as Timeline;
      if (!timeline.address(events) || (cut.get(timeline.name) ?? Infinity) <= events) continue;
      await runOne(timeline, events, 1);
      if (isSlowedToo) await runOne(timeline, events, SLOWED.cpu);
    }
  };

  for (let rep = 0; rep < reps; rep += 1)
    for (const events of counts)
      if (rep < repsAt(events, reps)) await lap(timelines, events, rep, events <= SLOWED.most);
  // Who is close is decided once: if each lap decided it anew, chance would end the loads of one before those of another.
  const close = new Map(counts.map((events) => [events, closeAt(events)]));
  for (let rep = 0; rep < CLOSE.reps; rep += 1)
    for (const [events, field] of close)
      if (rep >= repsAt(events, reps) && field.length > 1) await lap(field, events, rep, false);
  for (const events of counts.filter((count) => STILL.includes(count))) {
    await renew();
    for (const timeline of timelines.filter((one) => one.address(events))) {
      looks.push({ timeline: timeline.name, events, ...(await measureStill(browser, timeline, events)) });
      say(`${timeline.name}, ${events} events: looked over`);
    }
  }
  await within(8000, 'closing', browser.close()).catch(() => undefined);
  return { runs, looks };
}

function describe(run: Run): string {
  const which = `${run.timeline}, ${run.events} events${run.cpu > 1 ? `, ${run.cpu} times slower` : ''}`;
  if ('failed' in run) return `${which}: ${run.failed}`;
  const gestures = (['zoom', 'pan'] as const).map((name) => {
    const driven = run[name];
    return driven && ` ${name} ${driven.frames?.p95.toFixed(0) ?? driven.note}`;
  });
  return `${which}: ${run.rendered.toFixed(0)} ms${gestures.filter(Boolean).join(',')}`;
}
