import type { Figure, Measure } from '../src/components/data/benchReport.ts';
import type { Load } from './load.ts';
import type { Race, Run } from './race.ts';
import { median } from './stats.ts';

type Found = Record<Measure, { values: number[]; notes: string[] }>;

const FRAMES = { zoom: ['zoom50', 'zoom95'], pan: ['pan50', 'pan95'] } as const;

/** Medians of all page loads, with what was lowest and highest. */
export function figuresOf({ runs, looks }: Race): Figure[] {
  const of = new Map<string, Partial<Found>>();
  const note = (timeline: string, events: number, measure: Measure, value?: number, words?: string) => {
    const key = JSON.stringify([timeline, events]);
    const found = of.get(key) ?? {};
    of.set(key, found);
    const own = (found[measure] ??= { values: [], notes: [] });
    if (value !== undefined) own.values.push(value);
    if (words) own.notes.push(words);
  };
  for (const run of runs)
    noteRun(run, (measure, value, words) => note(run.timeline, run.events, measure, value, words));
  for (const { timeline, events, found, notes } of looks) {
    for (const [measure, value] of Object.entries(found)) note(timeline, events, measure as Measure, value);
    for (const [measure, words] of Object.entries(notes)) note(timeline, events, measure as Measure, undefined, words);
  }
  return Array.from(of, ([key, found]) => {
    const [timeline, events] = JSON.parse(key) as [string, number];
    return Object.entries(found).map(([measure, { values, notes }]): Figure => ({
      timeline,
      events,
      measure: measure as Measure,
      ...(values.length > 0 && { median: median(values), low: Math.min(...values), high: Math.max(...values) }),
      of: values.length,
      ...(notes[0] && { note: notes[0] }),
    }));
  }).flat();
}

type Note = (measure: Measure, value?: number, words?: string) => void;

function noteRun(run: Run, note: Note): void {
  if ('failed' in run) note(run.cpu > 1 ? 'slowed' : 'rendered', undefined, run.failed);
  else if (run.cpu > 1) note('slowed', run.rendered);
  else noteLoad(run, note);
}

function noteLoad({ rendered, blocking, heap, elements, labels, ...run }: Load, note: Note): void {
  note('rendered', rendered);
  note('blocking', blocking);
  if (heap !== undefined) note('heap', heap);
  if (elements !== undefined) note('elements', elements);
  if (labels) {
    note('labels', labels.shown);
    note('overlapping', labels.overlapping);
  }
  for (const gesture of ['zoom', 'pan'] as const) {
    const driven = run[gesture];
    if (!driven) continue;
    const [half, most] = FRAMES[gesture];
    note(half, driven.frames?.median, driven.note);
    note(most, driven.frames?.p95, driven.note);
  }
}
