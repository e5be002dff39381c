/** Says of a timeline that what is done in it is answered: to readers by its controls, to programs by an attribute. */
export function markLive(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-live]')) part.inert = false;
  root.dataset['hydrated'] = 'true';
}
