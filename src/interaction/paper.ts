import { listen } from './dom.ts';

/**
 * While the page is being printed, `root` has `data-paper`. Paper is narrower than most screens: a style sheet may show
 * a narrower drawing on it, whose letters stay large.
 */
export function makePaper(root: HTMLElement) {
  const name = 'data-paper';
  return {
    isTurn: () => root.hasAttribute(name),
    /** Calls back at the beginning and at the end of printing. @returns the undo. */
    onTurn(turned: () => void): () => void {
      const turn = (isPaper: boolean) => () => {
        root.toggleAttribute(name, isPaper);
        turned();
      };
      const undo = [listen(window, 'beforeprint', turn(true)), listen(window, 'afterprint', turn(false))];
      return () => undo.forEach((stop) => stop());
    },
  };
}
