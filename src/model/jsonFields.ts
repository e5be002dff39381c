/** The fields that recur in the public JSON. */
import { z } from 'astro/zod';
import { DATE_FORMS, EDGES, PRECISIONS } from './event.ts';

export const said = (description: string) => z.string().meta({ description });
export const address = z.url({ protocol: /^https?$/ }).meta({ format: 'uri' });
export const ids = z.array(z.string()).meta({ description: 'Ids of sources.' });
export const names = z
  .record(z.string(), z.string())
  .meta({ description: 'Names in other scripts, by BCP 47 language tag.' });
const moment = (description: string) => z.number().multipleOf(1).nullable().meta({ description });

export const dateFields = {
  edtf: said('The date as EDTF (ISO 8601-2).'),
  words: said('The same in words of the site’s language, as precise as it is known.'),
  wordsShort: said('The same, short, for a label.'),
  form: z.enum(DATE_FORMS).meta({
    description: 'oneOf: a single moment somewhere in the span. allOf: every member of a set.',
  }),
  precision: z.enum(PRECISIONS).meta({ description: 'The unit in which it is known; the coarser of two ends.' }),
  earliest: moment(
    'Inclusive. Milliseconds since 1970-01-01T00:00:00Z in the proleptic Gregorian calendar; may lie beyond the range of a JavaScript Date. Null: unknown or open.',
  ),
  latest: moment('Exclusive; as earliest.'),
  startEdge: z.enum(EDGES).meta({ description: 'How sure the start is. unknown: nobody says when. open: no start.' }),
  endEdge: z.enum(EDGES).meta({ description: 'How sure the end is. unknown: nobody says when. open: it goes on.' }),
};
export const date = z.object(dateFields).meta({ id: 'date', description: 'A date with its bounds.' });
