/** The two papers that a sheet must fit alike. Room inside the margins of `styles/print.css` (14 mm), mm. */
export const PAPERS = [
  { name: 'A4', width: 182, height: 269 },
  { name: 'Letter', width: 187.9, height: 251.4 },
] as const;

/** The room that both have: what is split over pages is split for this. */
export const COMMON = { width: 182, height: 251.4 } as const;
