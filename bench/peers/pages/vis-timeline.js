import { byCategory, events, place } from './events.js';

const items = (await events).map(({ id, date, category, title, description }) => ({
  id,
  group: category,
  content: title,
  title: description,
  start: date,
}));
const groups = [...(await byCategory()).keys()].map((name) => ({ id: name, content: name }));
globalThis.timeline = new vis.Timeline(place, new vis.DataSet(items), new vis.DataSet(groups), { height: 760 });
