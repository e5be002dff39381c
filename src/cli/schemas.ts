/** `npm run schemas`: writes a JSON Schema for each front matter and YAML file into `schemas/`, for editors to use. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../check/jsonSchemas.ts';

mkdirSync('schemas', { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`schemas/${name}`, text);
console.log('schemas written: schemas/*.schema.json');
