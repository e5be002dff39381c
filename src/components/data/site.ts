import { buildTimeline, type Timeline } from '../../model/timeline.ts';
import { loadEntries } from './entries.ts';

let timeline: Promise<Timeline> | undefined;

/** The whole content, dates parsed. Built once a run: every page asks for it. */
export function loadTimeline(): Promise<Timeline> {
  timeline ??= loadEntries().then(buildTimeline);
  return timeline;
}
