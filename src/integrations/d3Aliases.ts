import { fileURLToPath } from 'node:url';

const own = (file: string) => fileURLToPath(new URL(`../interaction/${file}`, import.meta.url));

/**
 * Packages of d3 that d3-zoom names and never runs here, and what stands in their place while the site is worked on. A
 * build leaves even that out (`d3Pruned.ts`).
 */
export const d3Aliases: Record<string, string> = {
  'd3-transition': own('interrupt.ts'),
  'd3-interpolate': own('interpolate.ts'),
};
