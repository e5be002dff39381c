import { byCategory } from './events.js';

const data = Array.from(await byCategory(), ([category, entries]) => ({ category, entries }));
milestones('#timeline')
  .mapping({ category: 'category', entries: 'entries', timestamp: 'date', text: 'title' })
  .parseTime('%Y-%m-%d')
  .aggregateBy('day')
  .render(data);
