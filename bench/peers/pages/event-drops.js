import { byCategory } from './events.js';

const data = Array.from(await byCategory(), ([name, entries]) => ({ name, data: entries }));
const chart = eventDrops({
  d3,
  range: { start: new Date('1949-12-01'), end: new Date('2026-01-31') },
  drop: { date: ({ date }) => new Date(date) },
});
d3.select('#timeline').data([data]).call(chart);
