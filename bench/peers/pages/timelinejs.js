import { events, place } from './events.js';

const dateOf = (text) => {
  const [year, month, day] = text.split('-').map(Number);
  return { year, month, day };
};

globalThis.timeline = new TL.Timeline(place.id, {
  events: (await events).map(({ date, category, title, description }) => ({
    start_date: dateOf(date),
    group: category,
    text: { headline: title, text: description },
  })),
});
