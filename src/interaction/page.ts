import { pageAddress } from './addressBar.ts';
import { makePanel } from './panel.ts';
import { type Details, detailsOf, type Sent } from './sent.ts';
import type { Surroundings } from './surroundings.ts';

/** What a timeline has of a page of this site: its address, its list, choices, files of details, pictures to save. */
export const pageAround = (root: HTMLElement, { details }: Sent): Surroundings => ({
  address: pageAddress,
  choices: (changed) => makePanel(root, changed),
  list: document.querySelector('[data-event-list]'),
  ...(details && { details: (id: string) => fetchDetails(details.replace('{id}', encodeURIComponent(id))) }),
  savePicture: async (...picture) => (await import('./download.ts')).savePicture(...picture),
});

async function fetchDetails(address: string): Promise<Details | undefined> {
  const response = await fetch(address);
  return response.ok ? detailsOf(await response.json()) : undefined;
}
