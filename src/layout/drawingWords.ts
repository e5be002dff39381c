/** Words that a drawing prints; they come from the locale's table. */
export interface DrawingWords {
  /** Twelve short month names; passed in, since browsers and Node may disagree about them. */
  months: readonly string[];
  /** `{date}` of several parts, and what sets it apart where the page runs the other way. */
  date: string;
  /** `{year} BC`, and what years before 1000 are called after it. */
  bc: string;
  ad: string;
  /** After a year in millions, in thousands of millions. */
  million: string;
  billion: string;
  startUnknown: string;
  /** `{date} and {count} more`, for the label of a cluster. */
  more: string;
  /** Ticks of a relative scale, `{count} days` and `{count} years` with their sign, and the day counted from. */
  relative: { day: string; year: string; origin: string };
}

/** `{date} and {count} more`, filled in; the date alone where there are no more. */
export const moreWords = (words: DrawingWords, date: string, more: number): string =>
  more > 0 ? words.more.replace('{date}', date).replace('{count}', String(more)) : date;
