/** Words for sharing and embedding: the page that makes snippets, and the links that lead to it. */
export const shareWords = {
  /** What the picture of the timeline shows. */
  alt: (title: string, events: number, topics: readonly string[], locale: string) => {
    const lanes = new Intl.ListFormat(locale, { type: 'conjunction' }).format(topics);
    return `${title}: a timeline of ${events} ${events === 1 ? 'event' : 'events'} in lanes for ${lanes}.`;
  },
  title: 'Share',
  view: 'Link to this view',
  page: 'Link to this page',
  code: 'Embed code',
  picture: 'Picture',
};

/** The page "Embed this timeline". */
export const embedPageWords = {
  title: 'Embed this timeline',
  description: 'The timeline, or a part of it, in a page of yours: as an element, a frame, a picture, or a link.',
  promise:
    'It takes no cookie, stores nothing and asks no other host, so there is nothing to ask consent for. It brings its own styles, prints as a list, and leaves a link where it cannot be drawn.',
  form: 'What to show',
  topics: 'Topics',
  person: 'Person',
  anyone: 'Anyone',
  kind: 'Kind of entry',
  anyKind: 'Both kinds',
  event: 'One event',
  noEvent: 'The timeline',
  from: 'From',
  dateForm: 'A date is written 2024-02-16.',
  to: 'To',
  theme: 'Colours',
  themes: { '': 'As the page has them', light: 'Light', dark: 'Dark' },
  height: 'Height, px',
  needsScript: 'Choosing needs JavaScript. Without it, the snippets below show the whole timeline.',
  preview: 'Preview',
  snippets: 'Snippets',
  copy: (name: string) => `Copy “${name}”`,
  layers: {
    element: {
      name: 'Element',
      note: 'For pages that allow scripts. It has the width of the place that it stands in. The script at this address receives fixes.',
    },
    pinned: {
      name: 'Element, one version',
      note: 'The same script as it is now: its address never changes, and the browser checks its bytes.',
    },
    frame: {
      name: 'Frame',
      note: 'For editors that allow frames. WordPress gives it its height; elsewhere the line below does, or the number in it.',
    },
    resize: { name: 'Height of frames', note: 'Once in a page, for all frames of this site in it.' },
    picture: {
      name: 'Picture',
      note: 'For mail and feeds, and where nothing else is allowed. It leads to the timeline.',
    },
  },
  link: 'A link alone',
  linkNote:
    'WordPress, Ghost and others make a frame of an address of this site that is pasted on a line of its own: of the first page, the list, an event, a topic, or a person. They find it by oEmbed.',
  hosts: 'Where it goes',
  places: [
    ['WordPress', 'Paste the address on a line of its own, or the frame into a “Custom HTML” block.'],
    ['Ghost', 'Paste the address, or the element into a card “HTML”.'],
    ['Notion', 'Choose “Embed” and paste the address of the frame, which stands in its src.'],
    ['Moodle, Canvas', 'Open the source of the text and paste the frame. Scripts are taken out there.'],
    ['Newsletters', 'Paste the picture; write its alternative text with it if the editor asks.'],
    ['Plain HTML', 'Paste the element where the timeline should stand.'],
  ],
  element: 'What the element takes',
  attributes: {
    src: 'The address of outline.json, or of timeline.json, which holds more than is needed; #id for data in the page itself.',
    'from, to': 'The window: dates such as 2024-02-16.',
    topic: 'Topic ids, separated by spaces.',
    person: 'The id of a person.',
    kind: 'reported or context.',
    q: 'Words that must be found.',
    event: 'The id of one event, which is shown as a card.',
    theme: 'auto, light or dark; auto is as the page has it.',
    lang: 'The language of buttons and sentences.',
    height: 'Px, 240 to 4000. Without it the element is as high as it needs to be.',
  } as Record<string, string>,
  properties: 'Its colours and faces are custom properties:',
  api: 'It dispatches load, error (with detail.fault and detail.message) and select (with detail.id). Its method update() draws anew and tells, by a promise, whether it could. It loads when it comes near the screen. It is as wide as its place lets it be, and a list where that is less than 280 px. Where other scripts have changed the built-in functions that a drawing needs, or the browser lacks them, what it holds stays in its place.',
  types: 'Types for TypeScript',
};
