import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Lower imports from higher only; folders of one line stand level. The two front doors never import each other. */
const LAYERS = [
  ['model'],
  ['layout'],
  ['paper'],
  ['render'],
  ['interaction'],
  ['embed', 'charts'],
  ['i18n', 'styles'],
  ['check', 'exchange', 'markdown'],
  ['cli', 'client', 'components', 'layouts', 'pages', 'integrations'],
];
/** Words of the interface depend on nothing, so every layer but the pure ones may use them. */
const ANYWHERE = new Set(['i18n']);
const PURE = ['model', 'layout', 'paper'];
const DOM_ALLOWED = [/^render\/dom\.ts$/, /^interaction\//, /^client\//, /^embed\//];
const ASTRO_CONTENT_ALLOWED = [/^content\.config\.ts$/, /^pages\//, /^components\//];

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|astro)$/.test(file) && !/\.test\.ts$|\.d\.ts$/.test(file));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const imports = (source: string) =>
  Array.from(source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g), (found) => found[1] ?? '');
const level = (folder: string) => LAYERS.findIndex((layer) => layer.includes(folder));
/** Code without comments, so that a comment may speak of what code may not. */
const code = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

describe('the layers of src', () => {
  test('are all there is', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
    expect([...folders].filter((folder) => level(folder) < 0)).toEqual([]);
  });

  test('import only from those above them', () => {
    const crossings = files.flatMap((file) => {
      const own = file.split('/')[0] ?? '';
      return imports(read(file))
        .filter((target) => target.startsWith('.'))
        .map((target) => path.posix.normalize(path.posix.join(path.posix.dirname(file), target)).split('/')[0] ?? '')
        .filter((other) => level(own) >= 0 && level(other) > level(own))
        .filter((other) => !(ANYWHERE.has(other) && !PURE.includes(own)))
        .map((other) => `${file} imports from ${other}`);
    });
    expect(crossings).toEqual([]);
  });

  test('leave the embed to itself: the site publishes it, and takes nothing from it', () => {
    const takers = files
      .filter((file) => !file.startsWith('embed/'))
      .filter((file) =>
        imports(read(file)).some((target) => path.posix.join(path.posix.dirname(file), target).startsWith('embed/')),
      );
    expect(takers).toEqual([]);
  });

  test('say document and window only at the rim', () => {
    const speakers = files
      .filter((file) => file.endsWith('.ts') && !DOM_ALLOWED.some((allowed) => allowed.test(file)))
      .filter((file) =>
        /\b(document\.(create|query|get|document|body|head)|window\.(match|add|location|document|history|request))/.test(
          code(read(file)),
        ),
      );
    expect(speakers).toEqual([]);
  });

  test('say astro:content only where content comes in', () => {
    const speakers = files
      .filter((file) => !ASTRO_CONTENT_ALLOWED.some((allowed) => allowed.test(file)))
      .filter((file) => imports(read(file)).includes('astro:content'));
    expect(speakers).toEqual([]);
  });

  test('let only the date module import edtf', () => {
    expect(files.filter((file) => imports(read(file)).includes('edtf'))).toEqual(['model/date.ts']);
  });
});
