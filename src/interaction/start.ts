import { mount } from './mount.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]')) {
  // A timeline without events has nothing to bring to life.
  if (root.querySelector('[data-stage]')) mount(root);
}
