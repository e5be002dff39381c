/**
 * Stands in for d3-transition, of which d3-zoom needs no more than this: that a movement under way can be stopped.
 * Movements are our own here (`glide.ts`), and the package would bring colours, easings and tweens with it: more than a
 * third of the script of a page. `astro.config.mjs` puts this file in its place.
 */
import { selection } from 'd3-selection';

/** Nothing of d3's is under way. */
export function interrupt(): void {}

Object.assign(selection.prototype, {
  interrupt(this: unknown) {
    return this;
  },
});
