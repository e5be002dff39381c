import type { z } from 'astro/zod';
import { docSchema, eventSchema, recordFiles, siteSchema } from '../model/schema.ts';
import type { Check } from './check.ts';
import { isDateField } from './dateCheck.ts';
import { fieldText } from './mistake.ts';
import type { Path } from './mistake.ts';
import type { ParsedFile } from './parse.ts';
import { knownKeys } from './schemaKeys.ts';
import { schemaWords } from './schemaWords.ts';
import { isMapping } from './select.ts';
import { closest } from './suggest.ts';
import { findingAt } from './yamlTree.ts';
import type { Finding } from './yamlTree.ts';

const ENTRY_SCHEMAS = { events: eventSchema, docs: docSchema, site: siteSchema };

/** Every field against the schema of its file: unknown, missing, of the wrong type, too long, badly formed. */
export const checkSchema: Check = (file) => {
  const { collection, tree } = file;
  if (collection === 'events' || collection === 'docs' || collection === 'site') {
    return entryFindings(file, [], tree.value, ENTRY_SCHEMAS[collection]);
  }
  const { schema, id: idSchema } = recordFiles[collection];
  return Object.entries(isMapping(tree.value) ? tree.value : {}).flatMap(([id, record]) => {
    const form = idSchema.safeParse(id);
    const badId = form.success ? [] : [findingAt(tree, [id], `not an id; ${form.error.issues[0]?.message}`, 'key')];
    return [...badId, ...entryFindings(file, [id], record, schema)];
  });
};

function entryFindings({ collection, tree }: ParsedFile, at: Path, value: unknown, schema: z.ZodType): Finding[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const misspelt = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const map = issue.path as Path;
    const known = knownKeys(schema, map);
    return issue.keys.map((key) => {
      const meant = closest(key, known);
      if (meant !== undefined) misspelt.add(fieldText([...map, meant]));
      const hint = meant === undefined ? 'leave it out' : `did you mean ${JSON.stringify(meant)}?`;
      return findingAt(tree, [...at, ...map, key], `unknown field; ${hint}`, 'key');
    });
  });
  const others = issues.flatMap((issue) => {
    const inside = issue.path as Path;
    const found = inside.reduce<unknown>((parent, key) => (parent as Record<string, unknown> | null)?.[key], value);
    // A misspelt field is missing under its right name, but that is one mistake, not two.
    const saidAbove = found === undefined && misspelt.has(fieldText(inside));
    if (issue.code === 'unrecognized_keys' || saidAbove) return [];
    const path = [...at, ...inside];
    const seen = { value: found, shown: tree.shown(path) };
    return [findingAt(tree, path, schemaWords(issue, seen, isDateField(collection, path)))];
  });
  return [...unknown, ...others];
}
