import { defineMdastPlugin } from 'satteri';
import { keepDates } from '../i18n/keepDates.ts';

/** Keeps each day with its month, on one line. @param locale BCP 47, the site's */
export const dates = (locale: string) =>
  defineMdastPlugin({
    name: 'dates',
    text(node, ctx) {
      const kept = keepDates(node.value, locale);
      if (kept !== node.value) ctx.setProperty(node, 'value', kept);
    },
  });
