/** The page of benchmarks, which is about the engine and not about what a site tells. */
export const benchmarkWords = {
  title: 'Benchmarks',
  description:
    'How fast this timeline is beside others that are in use, each with the same events, loaded in turn in one run.',
  /** Names of what is measured that are no names of packages. */
  names: { ours: 'this', 'our page': 'this, in HTML', 'plain list': 'plain list', bare: 'plain Astro' } as Record<
    string,
    string
  >,
  ways: 'Two ways of this one are measured: “this” draws a file of events in the browser, as the others do; “this, in HTML” is a page of such a site, drawn when the site is built. The plain list has no timeline at all: it is the floor.',
  machine: ({
    cores,
    model,
    gigabytes,
    browser,
  }: Readonly<Record<'cores' | 'gigabytes', number> & Record<'model' | 'browser', string>>) =>
    `One machine (${cores} cores of ${model}, ${gigabytes} GB) with Chromium ${browser} and no graphics card: the processor drew every frame. Only figures of one run can be compared; another machine has others.`,
  medians:
    'All figures are medians of several page loads. What a timeline did not do, or not within a minute, is left out of its line and named below its table.',
  unmeasured: 'Nothing has been measured here yet.',
  again:
    'To measure again: npm run bench. It writes bench/report.md and bench/report.json, from which this page is made.',
  measured: (when: string) => `Measured ${when}.`,
  timeline: 'Timeline',
  events: 'Events',
  eventsAxis: 'events',
  site: 'Site',
  page: 'Page',
  notDone: (name: string, events: string, why: string) => `${name}, ${events} events: ${why}`,
  drawn: (title: string) => `${title}, drawn. The table below has the same figures.`,
  rendered: {
    title: 'Time until the timeline is there',
    caption:
      'Milliseconds from the request for the page until two frames after the last mark appeared, the timeline being ready for use: whatever is done is answered. Both axes are logarithmic: an even step is ten times as much.',
  },
  zoom95: {
    title: 'Frames while zooming',
    caption:
      'The time of a frame, in milliseconds, that 95 of 100 keep under while a reader zooms in and out. At the dotted line are 60 frames a second, the most that this screen shows. Timelines that do not zoom have no line.',
  },
  heap: {
    title: 'Memory',
    caption: 'Megabytes that the page’s scripts hold once it is quiet, the file of events included.',
  },
  elements: {
    title: 'Elements in the page',
    caption: 'What a browser has to keep in order. A timeline that draws only what can be told apart has few.',
  },
  weight: {
    title: 'Scripts and styles',
    caption: 'Kilobytes that a page loads before it can show ten events, each file compressed with brotli.',
    column: 'Kilobytes',
  },
  build: {
    title: 'Building a site',
    caption:
      'Seconds to build a site with a page, pictures, data and a printed sheet for every event, and beside it plain Astro with nothing but a page of text for every event.',
  },
  layout: {
    title: 'Laying out a frame',
    caption: 'Microseconds that the places of all marks and labels cost anew at one step of a zoom.',
    column: 'One frame, µs',
  },
  embed: {
    title: 'The embed in a page of another site',
    caption: (events: number, of: number) =>
      `The longest task of a page with ${events} events, in milliseconds: while one lasts, the page does not answer. The median and the highest of ${of} loads.`,
    withIt: 'with the embed',
    without: 'the same page without it',
    longest: 'Longest task',
    highest: 'Highest',
  },
};
