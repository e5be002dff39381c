import { benchEvents } from './events.ts';
import { glueStyle } from './glue.ts';

/** The floor: every event in a list, without any script. Words of the benchmark's own hold nothing to escape. */
export const listPage = (events: number): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Timeline of ${events} events</title><link rel="icon" href="data:,">${glueStyle('page.css')}</head>
<body><main id="timeline"><h1>Timeline of ${events} events</h1><ol>${benchEvents(events)
  .map(
    ({ date, title, description, category }) =>
      `<li><time datetime="${date}">${date}</time> <h2>${title}</h2> <p>${description} (${category})</p></li>`,
  )
  .join('\n')}</ol></main></body></html>`;
