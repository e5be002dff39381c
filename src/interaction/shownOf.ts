/** Which of a timeline's drawings is shown, and so which rung of the ladder: -1 where the timeline itself is not. */
export const shownOf = (drawings: readonly Element[]): number =>
  drawings.findIndex((one) => getComputedStyle(one).display !== 'none');
