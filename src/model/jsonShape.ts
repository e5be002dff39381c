/**
 * The public JSON, version 1: one definition that gives the types, the published JSON Schema and the test of both.
 * Fields are only ever added within a version, so a reader should ignore those that it does not know.
 */
import { z } from 'astro/zod';
import { CLAIM_KINDS, STANDINGS } from './claim.ts';
import { BASES, KINDS, PLACE_PRECISIONS, RELATIONS } from './event.ts';
import { address, date, dateFields, ids, names, said } from './jsonFields.ts';

/** Of the form, not of the content: `major.minor`. The major number is also in the address. */
export const JSON_VERSION = '1.0';

const eventDate = z.object({
  ...dateFields,
  stated: said('The article’s own words for the date; absent where it gives none.').optional(),
  basis: z.enum(BASES).meta({ description: 'Where the resolved date comes from.' }),
  note: z.string().optional(),
  identification: z
    .enum(['certain', 'probable'])
    .meta({ description: 'Whether this is surely the event that the article means.' }),
});

const textPart = z.object({
  heading: z.string(),
  text: said('Plain text; paragraphs are apart by an empty line.'),
  sources: ids,
});

const event = z.object({
  id: said('Never changes and encodes no date.'),
  url: address,
  title: z.string(),
  label: said('Short form for a drawing.'),
  kind: z.enum(KINDS).meta({ description: 'reported: the article says so. context: added from the public record.' }),
  topic: z.string(),
  importance: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .meta({ description: '1: told first. 3: background.' }),
  summary: z.string(),
  text: z.array(textPart),
  markdown: said('The text as its author wrote it, with citations as [@id].'),
  date: eventDate,
  otherDates: z.array(z.object({ label: z.string(), date, note: z.string().optional() })),
  time: z
    .object({
      local: said('Wall-clock time at the place, HH:MM or HH:MM:SS.'),
      until: said('The same, at which it ended.').optional(),
      zone: said('IANA time zone.').optional(),
      status: z.enum(['scheduled', 'reported']),
      source: z.string(),
    })
    .optional(),
  place: z
    .object({
      name: z.string(),
      lat: z.number().optional().meta({ description: 'Degrees, WGS 84.' }),
      lon: z.number().optional(),
      precision: z.enum(PLACE_PRECISIONS),
      note: z.string().optional(),
    })
    .optional(),
  people: z.array(
    z.object({
      id: z.string(),
      office: said('Id of one of the person’s offices; absent where no source gives the one held then.').optional(),
      name: z.string(),
      title: said('The office in words; empty where none is given.'),
      role: z.string().optional(),
    }),
  ),
  accounts: z.array(z.object({ by: z.string(), text: z.string(), sources: ids, issued: date.optional() })),
  articleNote: z.string().optional(),
  relations: z.array(z.object({ type: z.enum(RELATIONS), event: z.string(), title: z.string(), url: address })),
  sources: ids,
});

const source = z.object({
  id: z.string(),
  type: said('A CSL type.'),
  title: said('Absent where it was not seen.').optional(),
  publisher: z.string(),
  author: z.string().optional(),
  issued: date.optional(),
  url: address.optional().meta({ description: 'Absent where the source was consulted but is not to be linked.' }),
  accessed: date.optional(),
  archive: address.optional(),
  language: z.string(),
  linked: z.boolean(),
  note: z.string().optional(),
});

const person = z.object({
  id: z.string(),
  url: address,
  name: z.string(),
  sort: said('The name to sort by.'),
  otherNames: names,
  note: z.string().optional(),
  offices: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      from: date.optional(),
      to: date.optional(),
      attested: z.array(date),
      sources: ids,
    }),
  ),
});

const claim = z.object({
  id: z.string(),
  url: address,
  paragraph: z.number().multipleOf(1),
  kinds: z.array(z.enum(CLAIM_KINDS)),
  text: z.string(),
  by: z.string(),
  place: z.string().optional(),
  stated: z.string().optional(),
  hedging: z.string().optional(),
  standing: z.enum(STANDINGS).meta({ description: 'What the public record that was seen shows of it.' }),
  record: z.string(),
  sources: ids,
  events: z.array(z.string()),
  repeats: z.string().optional(),
});

const site = z.object({
  url: address,
  title: z.string(),
  tagline: z.string(),
  description: z.string(),
  finding: z.string().optional(),
  publisher: z.string(),
  locale: said('BCP 47.'),
  licence: z
    .object({ name: z.string(), url: address })
    .optional()
    .meta({ description: 'Absent where nobody gave one.' }),
  version: said('Of the content.'),
  revised: said('The date of the last edit of the content, YYYY-MM-DD.'),
  window: z
    .object({ from: z.number().multipleOf(1), to: z.number().multipleOf(1) })
    .meta({ description: 'The window that the drawing opens on; milliseconds as in a date.' }),
  zones: z.array(z.object({ label: z.string(), zone: z.string() })),
  article: z
    .object({ source: z.string(), title: z.string(), publisher: z.string(), note: z.string() })
    .optional()
    .meta({ description: 'The source that the claims come from.' }),
});

export const jsonShape = z.object({
  $schema: address,
  version: z.literal(JSON_VERSION).meta({ description: 'Of this form, not of the content.' }),
  site,
  topics: z.array(
    z.object({
      id: z.string(),
      url: address,
      name: z.string(),
      description: z.string(),
      hue: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
    }),
  ),
  events: z.array(event).meta({ description: 'In order of time; those whose start nobody knows come last.' }),
  people: z.array(person),
  sources: z.array(source),
  claims: z.array(claim),
  glossary: z.array(
    z.object({
      id: z.string(),
      url: address,
      term: z.string(),
      definition: z.string(),
      otherNames: names,
      sources: ids,
    }),
  ),
});

export type PublicTimeline = z.infer<typeof jsonShape>;
export type PublicEvent = PublicTimeline['events'][number];
export type PublicDate = z.infer<typeof date>;
export type PublicSource = PublicTimeline['sources'][number];
export type TextPart = PublicEvent['text'][number];

/** The shape as a JSON Schema, draft 2020-12. Unknown fields are allowed, since a later minor version may add some. */
export function jsonSchema(id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(jsonShape, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: id, title: 'A cited timeline, or one event of it', ...schema };
}
