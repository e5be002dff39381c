import type { z } from 'astro/zod';
import { docSchema, eventSchema, recordFiles, siteSchema } from '../model/schema.ts';
import type { Check } from './check.ts';
import { isDateField } from './dateCheck.ts';
import { fieldText } from './mistake.ts';
import type { Path } from './mistake.ts';
import { meantField } from './otherWords.ts';
import { isWrapped } from './parse.ts';
import type { ParsedFile } from './parse.ts';
import { nounOf } from './referenceCheck.ts';
import { knownKeys, requiredKeys } from './schemaKeys.ts';
import { schemaWords } from './schemaWords.ts';
import { isMapping } from './select.ts';
import { strayFields } from './strayFields.ts';
import { findingAt } from './yamlTree.ts';
import type { Finding } from './yamlTree.ts';

const ENTRY_SCHEMAS = { events: eventSchema, docs: docSchema, site: siteSchema };
const WRAPPED = 'the records belong at the top of the file; take this line out, and two spaces before those below';

/** Every field against the schema of its file: unknown, missing, of the wrong type, too long, badly formed. */
export const checkSchema: Check = (file) => {
  const { collection, tree } = file;
  if (collection === 'events' || collection === 'docs' || collection === 'site') {
    const schema = ENTRY_SCHEMAS[collection];
    const known = knownKeys(schema, []);
    const stray = strayFields(
      file,
      (key) => knownKeys(schema, [key]),
      (key) => known.includes(key),
    );
    const others = entryFindings(file, [], tree.value, schema).filter((one) => !stray.keys.has(topOf(one.field)));
    return [...stray.findings, ...others];
  }
  if (isWrapped(collection, tree.value)) return [findingAt(tree, [collection], WRAPPED, 'key')];
  const { schema, id: idSchema } = recordFiles[collection];
  const fields = knownKeys(schema, []);
  const stray = strayFields(
    file,
    () => fields,
    (_, value) => isMapping(value),
  );
  const records = Object.entries(isMapping(tree.value) ? tree.value : {}).filter(([id]) => !stray.keys.has(id));
  const others = records.flatMap(([id, record]) => {
    const form = idSchema.safeParse(id);
    const badId = form.success ? [] : [findingAt(tree, [id], `not an id; ${form.error.issues[0]?.message}`, 'key')];
    return [...badId, ...entryFindings(file, [id], record, schema)];
  });
  return [...stray.findings, ...others];
};

const topOf = (field: string): string => /^[^.[]*/.exec(field)?.[0] ?? '';

function entryFindings({ collection, tree }: ParsedFile, at: Path, value: unknown, schema: z.ZodType): Finding[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const misspelt = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const map = issue.path as Path;
    const known = knownKeys(schema, map);
    return issue.keys.map((key) => {
      const meant = meantField(key, known, (field) => valueAt(value, [...map, field]) !== undefined);
      if (meant !== undefined) misspelt.add(fieldText([...map, meant]));
      const hint = meant === undefined ? 'leave it out' : `did you mean ${JSON.stringify(meant)}?`;
      return findingAt(tree, [...at, ...map, key], `unknown field; ${hint}`, 'key');
    });
  });
  const others = issues.flatMap((issue) => {
    const whole = issue.path as Path;
    // A date is an object to the schema too, but has no fields that could be missing.
    const date = whole.findIndex((_, end) => valueAt(value, whole.slice(0, end)) instanceof Date);
    const inside = date < 0 ? whole : whole.slice(0, date);
    const found = valueAt(value, inside);
    // A misspelt field is missing under its right name, but that is one mistake, not two.
    const saidAbove = found === undefined && misspelt.has(fieldText(inside));
    if (issue.code === 'unrecognized_keys' || saidAbove) return [];
    const path = [...at, ...inside];
    const words = schemaWords(date < 0 ? issue : { ...issue, code: 'invalid_type', expected: 'object' }, {
      value: found,
      shown: tree.shown(path),
      isDate: isDateField(collection, path),
      noun: nounOf(collection, path),
      fields: requiredKeys(schema, inside),
    });
    return [findingAt(tree, path, words)];
  });
  return [...unknown, ...others];
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((parent, key) => (parent as Record<string, unknown> | null)?.[key], value);
