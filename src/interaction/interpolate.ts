/**
 * Stands in for d3-interpolate, of which d3-zoom takes its flight from one view to another. Movements are our own here
 * (`glide.ts`), and the package brings colours with it. `astro.config.mjs` puts this file in its place.
 */

/** Never called: no duration is ever given to d3-zoom. */
export function interpolateZoom(): never {
  throw new Error('timeline: d3-zoom was asked to animate; movements belong to glide.ts');
}
