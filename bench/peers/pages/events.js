/** What each page of a peer begins with: the events of the page's number, and where the timeline goes. */
export const place = document.querySelector('#timeline');

/** @returns {Promise<{ id: number, date: string, title: string, description: string, category: string }[]>} */
export const events = fetch(`/data/${document.body.dataset.events}.json`).then((response) => response.json());

/** Events by category, in the order in which categories first appear. */
export const byCategory = async () => Map.groupBy(await events, ({ category }) => category);
