/** The two papers that a sheet must fit alike. Room inside the margins of `styles/print.css` (14 mm), mm. */
export const PAPERS = [
  { name: 'A4', width: 182, height: 269 },
  { name: 'Letter', width: 187.9, height: 251.4 },
] as const;

/** The room that both have: what is split over pages is split for this. */
export const COMMON = { width: 182, height: 251.4 } as const;

/** Room for the rows of a booklet's lists: below the heading of the first page, and on each page after it, mm. */
export const ROOM = { first: COMMON.height - 24, rest: COMMON.height - 14 } as const;

/** The space of a drawing on an upright page below its heading, mm. */
export const UPRIGHT_ROOM = { width: 182, height: 160 } as const;

/** The space of the drawing on the booklet's landscape page, mm. */
export const DRAWING_ROOM = { width: 251, height: 160 } as const;
