import { events, place } from './events.js';

const items = (await events).map(({ date, title, category, description }) => ({
  title: date,
  cardTitle: title,
  cardSubtitle: category,
  cardDetailedText: description,
}));
drawChrono(place, items);
