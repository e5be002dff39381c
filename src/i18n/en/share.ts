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
