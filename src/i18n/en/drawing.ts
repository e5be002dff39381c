/** Words in and around the drawing, apart by what an embed takes of them to pages of other sites. */

/** Of the buttons and sliders around it. */
export const viewWords = {
  toolbar: 'View of the timeline',
  story: 'The story',
  all: 'Whole range',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  read: 'Read in order',
  from: 'From',
  to: 'To',
  range: 'Window on the whole range',
};

/** Sent to the browser: text with places to fill in. */
export const liveWords = {
  status: 'Showing {shown} of {all} events, {range}.',
  statusOne: 'Showing 1 event of {all}, {range}.',
  range: '{from} to {to}',
  none: 'None of {all} events fits these choices.',
  scales: {
    chronological: 'True scale',
    collapsed: 'Long gaps shortened',
    sequential: 'Equal steps, in order',
    relative: 'Days before and after the open event',
  },
  position: '{label}, {date}, {lane}, {number} of {all}',
  together: '{count} events at one place',
  andMore: 'and {count} more',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  open: 'Read the entry',
  leftOut: 'hidden by the filter',
  reveal: 'Zoom to these',
  people: 'People',
  sources: 'Sources',
  related: 'Related',
  loading: 'Loading the details…',
  failed: 'The details could not be loaded; the entry has them.',
};

/** Printed in the drawing itself, and sent to the browser with it: text with places to fill in. */
export const inDrawingWords = {
  date: '{date}',
  bc: '{year} BC',
  ad: 'AD {year}',
  million: 'M',
  billion: 'bn',
  startUnknown: 'start unknown',
  more: '{date} and\u00a0{count}\u00a0more',
  relative: { day: '{count} days', year: '{count} years', origin: 'day 0' },
};

export const drawingWords = {
  ...viewWords,
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  howTo:
    'In the drawing the arrow keys lead from event to event, Home and End to the first and the last; Enter opens one, Escape closes it; plus and minus zoom. In an open event the left and right arrow keys lead to the next.',
  unsaved: 'The picture could not be made. Load the page again, and save it then.',
  choices: 'Filter, scale and layout',
  topics: 'Topics',
  kind: 'Kind of entry',
  anyKind: 'Both kinds',
  person: 'Person',
  anyone: 'Anyone',
  text: 'Text',
  reset: 'Show everything',
  trueScale: 'Back to true scale',
  scale: 'Scale',
  layout: 'Layout',
  layouts: { auto: 'As fits', across: 'Across', down: 'Down' },
  empty: 'No event yet: the first file in content/events will stand here.',
  live: liveWords,
  inDrawing: inDrawingWords,
  legend: {
    title: 'What the shapes mean',
    reported: 'reported by the article',
    context: 'added context',
    day: 'on one day',
    span: 'lasts this long',
    within: 'some time within',
    soft: 'end uncertain',
    background: 'start unknown',
    cluster: 'several together',
  },
};
