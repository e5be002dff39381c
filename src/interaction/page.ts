import { need } from './dom.ts';
import { pageAddress } from './addressBar.ts';
import { makePanel } from './panel.ts';
import { type Details, detailsOf, type Sent } from './sent.ts';
import type { Surroundings } from './surroundings.ts';

type Saving = NonNullable<Surroundings['savePicture']>;

/**
 * What a timeline has of a page of this site: its address, its list, choices, files of details, pictures to save.
 * @param saving gets what saves pictures, when the first is asked for
 */
export const pageAround = (root: HTMLElement, { details }: Sent, saving: () => Promise<Saving>): Surroundings => ({
  address: pageAddress,
  choices: (changed) => makePanel(root, changed),
  list: document.querySelector('[data-event-list]'),
  ...(details && { details: (id: string) => fetchDetails(details.replace('{id}', encodeURIComponent(id))) }),
  async savePicture(...picture) {
    try {
      const save = await saving();
      await save(...picture);
    } catch {
      // Offline, or a host that has another build by now: who asked for a picture is told, in sight and aloud.
      const status = need<HTMLElement>(root, '[data-status]');
      const said = status.dataset['unsaved'] ?? '';
      status.textContent = need(root, '[data-said]').textContent = said;
    }
  },
});

async function fetchDetails(address: string): Promise<Details | undefined> {
  const response = await fetch(address);
  return response.ok ? detailsOf(await response.json()) : undefined;
}
