/** Words of the element and the frame that stand in pages of other sites. */
export const elementWords = {
  list: (count: number) => (count === 1 ? 'List of 1 event' : `List of ${count} events`),
  full: 'Open the full timeline',
  entry: 'Read the entry',
  permalink: 'This timeline:',
  /** What failed, in one sentence; the link after it leads to the timeline itself. */
  faults: {
    src: 'This timeline has no address of its data.',
    network: 'The timeline could not be fetched.',
    missing: 'The data of the timeline is not at its address.',
    slow: 'The data of the timeline did not come in time.',
    json: 'The data of the timeline arrived damaged.',
    form: 'The data at its address is not a timeline.',
    version: 'The data of the timeline is of a version that this page cannot read.',
    empty: 'The timeline holds no event that can be read.',
    event: 'The timeline does not hold that event.',
    drawing: 'The timeline could not be drawn in this page.',
  },
};
