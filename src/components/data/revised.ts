import { parseDate } from '../../model/date.ts';
import { dateWords } from '../../model/dateLabel.ts';
import type { Site } from '../../model/site.ts';

/** When the content was last edited, in words. */
export const revisedWords = ({ revised, locale }: Pick<Site, 'revised' | 'locale'>): string =>
  dateWords(parseDate(revised), locale);
