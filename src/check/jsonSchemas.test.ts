import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './jsonSchemas.ts';

interface Shape {
  properties?: Record<string, { description?: string }>;
}

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

test('the schemas in schemas/ are those of the model; else run "npm run schemas"', () => {
  const made = jsonSchemas();
  expect(readdirSync(new URL('schemas', root)).toSorted()).toEqual([...made.keys()].toSorted());
  for (const [name, text] of made) expect([name, read(`schemas/${name}`)]).toEqual([name, text]);
});

test('every field of every file has words for the editor to show', () => {
  const silent = [...jsonSchemas()].flatMap(([name, text]) => {
    const schema = JSON.parse(text) as Shape & { additionalProperties?: Shape | false };
    const { properties = {} } = schema.additionalProperties || schema;
    return Object.entries(properties).flatMap(([key, { description }]) => (description ? [] : [`${name} ${key}`]));
  });
  expect(silent).toEqual([]);
});

test('editors are told which schema is for which file', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string[]> };
  const wired = Object.keys(settings['yaml.schemas']).map((path) => path.replace('./schemas/', ''));
  const yaml = [...jsonSchemas().keys()].filter((name) => !/^(?:event|doc)\./.test(name));
  expect(wired.toSorted()).toEqual(yaml.toSorted());
});
