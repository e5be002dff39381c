import { z } from 'astro/zod';
import { docSchema, eventSchema, recordFiles, siteSchema } from '../model/schema.ts';
import { FIELD_NOTES } from './fieldNotes.ts';

type Schema = Record<string, unknown>;

/** A JSON Schema for each kind of content file, by file name: what an editor completes and underlines with. */
export function jsonSchemas(): Map<string, string> {
  const records = Object.entries(recordFiles).map(([name, { schema, id }]): [string, Schema] => [
    name,
    {
      type: 'object',
      propertyNames: { pattern: (toSchema(id)['pattern'] as string | undefined) ?? '.' },
      additionalProperties: described(toSchema(schema), FIELD_NOTES[name] ?? {}),
    },
  ]);
  const entries: [string, Schema][] = [
    ['event', described(toSchema(eventSchema), FIELD_NOTES['event'] ?? {})],
    ['doc', described(toSchema(docSchema), FIELD_NOTES['doc'] ?? {})],
    ['site', described(toSchema(siteSchema), FIELD_NOTES['site'] ?? {})],
    ...records,
  ];
  return new Map(
    entries.map(([name, schema]) => {
      const whole = { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', title: `content: ${name}` };
      return [`${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

// What an author writes, not what the build makes of it; draft 7 is what editors' YAML servers read.
const toSchema = (schema: z.ZodType): Schema => z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as Schema;

function described(schema: Schema, notes: Readonly<Record<string, string>>): Schema {
  for (const [path, description] of Object.entries(notes)) {
    const found = at(schema, path.split('.'));
    if (!found) throw new Error(`no field ${JSON.stringify(path)} in the schema; mend src/check/fieldNotes.ts`);
    found['description'] = description;
  }
  return schema;
}

function at(schema: Schema | undefined, [first, ...rest]: string[]): Schema | undefined {
  if (!schema || first === undefined) return schema;
  const properties = schema['properties'] as Record<string, Schema> | undefined;
  return at(first === '*' ? (schema['items'] as Schema | undefined) : properties?.[first], rest);
}
