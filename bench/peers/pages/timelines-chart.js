import { byCategory, place } from './events.js';

const DAY = 86_400_000;
const timeRange = (date) => [new Date(date), new Date(Date.parse(date) + DAY)];
const data = Array.from(await byCategory(), ([group, entries]) => ({
  group,
  data: entries.map(({ title, date }) => ({ label: title, data: [{ timeRange: timeRange(date), val: group }] })),
}));
globalThis.timeline = new TimelinesChart(place)
  .zQualitative(true)
  .width(1280)
  .maxHeight(700)
  .minSegmentWidth(4)
  .data(data);
