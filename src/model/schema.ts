/**
 * The shape of every content file, as an author writes it. One schema per file; unknown keys are errors.
 * Dates stay EDTF strings here: `timeline.ts` turns a checked entry into the types of `event.ts`.
 */
import { z } from 'astro/zod';
import { CLAIM_KINDS, STANDINGS } from './claim.ts';
import { BASES, KINDS, PLACE_PRECISIONS, RELATIONS } from './event.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
/** No longer than file systems allow with what is added to it in the names of the files that are made. */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single hyphens')
  .max(200, 'write at most 200 characters');
const claimId = z.string().regex(/^P\d+\.\d+$/, 'write a claim id such as P3.2');
/** An EDTF string; its meaning is checked by `parseDate`, which gives better words than a pattern could. */
const edtf = z.string();
const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'write a time of day as "HH:MM" or "HH:MM:SS"');
const names = z.record(z.string(), text(120)).default({});

export const eventSchema = z.strictObject({
  title: text(300),
  label: text(48).optional(),
  // Where the site has an article, `checkEvent` asks for kind and basis: only then do they tell anything apart.
  kind: z.enum(KINDS).default('reported'),
  topic: id,
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  date: z.strictObject({
    stated: text(80).optional(),
    resolved: edtf,
    basis: z.enum(BASES).default('outside-source'),
    note: text(600).optional(),
    identification: z.enum(['certain', 'probable']).default('certain'),
  }),
  otherDates: z.array(z.strictObject({ label: text(60), date: edtf, note: text(300).optional() })).default([]),
  time: z
    .strictObject({
      local: timeOfDay,
      until: timeOfDay.optional(),
      zone: text(60).optional(),
      status: z.enum(['scheduled', 'reported']),
      source: id,
    })
    .optional(),
  place: z
    .strictObject({
      name: text(120),
      lat: z.number().min(-90).max(90).optional(),
      lon: z.number().min(-180).max(180).optional(),
      precision: z.enum(PLACE_PRECISIONS),
      note: text(300).optional(),
    })
    .optional(),
  people: z.array(z.strictObject({ id, office: id.optional(), role: text(120).optional() })).default([]),
  summary: text(320),
  accounts: z
    .array(z.strictObject({ by: text(120), text: text(900), sources: z.array(id).min(1), issued: edtf.optional() }))
    .default([]),
  articleNote: text(900).optional(),
  relations: z.array(z.strictObject({ type: z.enum(RELATIONS), event: id })).default([]),
  sources: z.array(id).min(1, 'an event needs at least one source'),
  imported: z.boolean().optional(),
});

const topicSchema = z.strictObject({
  name: text(60),
  description: text(600),
  hue: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
});

const personSchema = z.strictObject({
  name: text(120),
  sort: text(120),
  otherNames: names,
  note: text(600).optional(),
  offices: z
    .array(
      z.strictObject({
        id,
        title: text(200),
        from: edtf.optional(),
        to: edtf.optional(),
        attested: z.array(edtf).default([]),
        sources: z.array(id).min(1),
      }),
    )
    .default([]),
});

export const sourceSchema = z.strictObject({
  type: z.enum([
    'article-newspaper',
    'article',
    'book',
    'broadcast',
    'chapter',
    'dataset',
    'graphic',
    'legislation',
    'manuscript',
    'map',
    'motion_picture',
    'post-weblog',
    'report',
    'song',
    'speech',
    'thesis',
    'webpage',
  ]),
  title: text(300).optional(),
  publisher: text(160),
  author: text(160).optional(),
  issued: edtf.optional(),
  URL: z.url({ protocol: /^https?$/, error: 'write a full address that begins with http:// or https://' }).optional(),
  accessed: edtf.optional(),
  archive: z.url({ protocol: /^https?$/ }).optional(),
  language: text(20).default('en'),
  linked: z.boolean(),
  note: text(400).optional(),
});

const claimSchema = z.strictObject({
  kinds: z.array(z.enum(CLAIM_KINDS)).min(1),
  text: text(600),
  by: text(160),
  place: text(120).optional(),
  stated: text(80).optional(),
  hedging: text(160).optional(),
  standing: z.enum(STANDINGS),
  record: text(1200),
  sources: z.array(id).default([]),
  events: z.array(id).default([]),
  repeats: claimId.optional(),
});

const termSchema = z.strictObject({
  term: text(120),
  definition: text(900),
  otherNames: names,
  sources: z.array(id).default([]),
});

export const docSchema = z.strictObject({
  title: text(120),
  description: text(320),
  order: z.number().int().optional(),
  menu: z.boolean().default(true),
});

const heading = text(60).regex(/^(?!#)/, 'write the heading without its "#"');
/** A part that the text of every event has: a second-level heading, and the most words under it. */
export const partSchema = z.strictObject({ title: heading, most: z.number().int().min(1).max(2000) });

export const siteSchema = z.strictObject({
  title: text(80),
  tagline: text(160),
  description: text(320),
  finding: text(600).optional(),
  publisher: text(120),
  locale: text(20),
  revised: edtf,
  version: text(20),
  licence: z.strictObject({ name: text(80), url: z.url({ protocol: /^https?$/ }) }).optional(),
  window: z.strictObject({ from: edtf, to: edtf }),
  zones: z.array(z.strictObject({ label: text(60), zone: text(60) })).optional(),
  article: z.strictObject({ source: id, title: text(200), publisher: text(120), note: text(900) }).optional(),
  parts: z.array(partSchema).optional(),
});

export type EventEntry = z.infer<typeof eventSchema>;
export type TopicEntry = z.infer<typeof topicSchema>;
export type PersonEntry = z.infer<typeof personSchema>;
export type SourceEntry = z.infer<typeof sourceSchema>;
export type ClaimEntry = z.infer<typeof claimSchema>;
export type TermEntry = z.infer<typeof termSchema>;
export type SiteEntry = z.infer<typeof siteSchema>;

/** The YAML files of `content/` that hold one record per id, with the schema of a record and the form of its id. */
export const recordFiles = {
  topics: { schema: topicSchema, id },
  people: { schema: personSchema, id },
  sources: { schema: sourceSchema, id },
  claims: { schema: claimSchema, id: claimId },
  glossary: { schema: termSchema, id },
} as const;
