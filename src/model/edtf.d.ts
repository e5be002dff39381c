/** The part of npm `edtf` 4 that `date.ts` uses; the package ships no types. */
declare module 'edtf' {
  export interface Node {
    type: 'Date' | 'Year' | 'Season' | 'Interval' | 'Set' | 'List' | 'Century' | 'Decade';
    values: (Node | Node[] | number | null)[];
    /** True, or a bit mask over the digits of the date (level 2). */
    approximate?: boolean | number;
    uncertain?: boolean | number;
    /** Bit mask of unspecified digits: 15 the year's four, 48 the month's two, 192 the day's two. */
    unspecified?: number;
    /** How many of a year's digits are (`S3`). */
    significant?: number;
    earlier?: boolean;
    later?: boolean;
  }
  export function parse(text: string): Node;
}
