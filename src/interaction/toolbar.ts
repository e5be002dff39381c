import { listen } from './dom.ts';

export interface Toolbar {
  remove(): void;
}

/**
 * Makes a row of buttons one stop of the Tab key: arrow keys go from one to the next (ARIA Authoring Practices Guide,
 * "Toolbar").
 * @param act called with the `data-act` of a button that is pressed.
 */
export function makeToolbar(bar: HTMLElement, act: (name: string) => void): Toolbar {
  const buttons = Array.from(bar.querySelectorAll('button'));
  const stop = (button: HTMLButtonElement | undefined) => {
    for (const one of buttons) one.tabIndex = one === button ? 0 : -1;
  };
  stop(buttons[0]);
  const undo = [
    listen(bar, 'click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button[data-act]');
      if (!button) return;
      stop(button);
      act(button.dataset['act'] ?? '');
    }),
    listen(bar, 'keydown', (event) => {
      const index = buttons.indexOf(event.target as HTMLButtonElement);
      // Asked for only now: at the start, the whole page would be styled twice.
      const isMirrored = getComputedStyle(bar).direction === 'rtl';
      const after = isMirrored ? -1 : 1;
      const to = { ArrowRight: index + after, ArrowLeft: index - after, Home: 0, End: -1 }[event.key];
      const next = to !== undefined && buttons.at(to % buttons.length);
      if (index < 0 || !next) return;
      event.preventDefault();
      stop(next);
      next.focus();
    }),
  ];
  return { remove: () => undo.forEach((one) => one()) };
}
