/** Whether this is `npm run test:long`, which tries as often as the design promises, and takes as long as it takes. */
export const IS_LONG = process.env['LONG'] === '1';

/** How often a thing is tried: `usual` times in `npm test`, `full` times in the long form. */
export const tries = (usual: number, full: number): number => (IS_LONG ? full : usual);
