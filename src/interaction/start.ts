import { mount } from './mount.ts';
import { pageAround } from './page.ts';
import { readSent } from './sent.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]')) {
  // A timeline without events has nothing to bring to life.
  if (!root.querySelector('[data-stage]')) continue;
  const sent = readSent(root);
  mount(
    root,
    sent,
    pageAround(root, sent, async () => (await import('./download.ts')).savePicture),
  );
}
