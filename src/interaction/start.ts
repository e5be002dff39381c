import { mount } from './mount.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]')) mount(root);
