/**
 * Leaves out of d3 what nobody calls and no bundler can tell: methods that hang on one prototype or one function, and
 * what only these need. A reader's browser neither fetches nor compiles them.
 */
import type { Plugin } from 'vite';

/** What d3-zoom, d3-drag and our own code call of a selection. */
const OF_SELECTION = 'constructor filter selection call node each style property datum on'.split(' ');
/** What d3-zoom itself calls of a transform, and our own code. */
const OF_TRANSFORM = 'constructor scale translate invert invertX invertY'.split(' ');
/** What may be asked of a zoom, and is not. */
const NOT_OF_ZOOM = 'scaleBy scaleTo translateBy translateTo touchable constrain interpolate tapDistance'.split(' ');

/** A change that must be possible, for a package that is written otherwise than it was would be passed over. */
function changed(code: string, what: string | RegExp, by: string): string {
  const out = code.replace(what, by);
  if (out === code) throw new Error(`d3: ${what} is not found; look at integrations/d3Pruned.ts`);
  return out;
}

/** Leaves of a prototype's methods, each from its name to the next, those that are used. */
function withMethods(code: string, prototype: RegExp, used: readonly string[]): string {
  const [whole = '', open = '', methods = '', close = ''] = prototype.exec(code) ?? [];
  const kept = methods.split(/,?\n(?=  \w+:)/).filter((method) => used.includes(/^\s*(\w+):/.exec(method)?.[1] ?? ''));
  if (kept.length !== used.length) throw new Error(`d3: some of ${used.join(', ')} are not there`);
  return changed(code, whole, open + kept.join(',\n').replace(/,$/, '') + close);
}

/** d3-selection without the methods that are not called: more than half of it. @throws where it is written otherwise */
export const prunedSelection = (code: string): string =>
  withMethods(code, /(Selection\.prototype = selection\.prototype = \{\n)([\s\S]*?)(\n\};)/, OF_SELECTION);

/**
 * d3-zoom without movements, which are our own (`interaction/glide.ts`), without what is set before it is used, and
 * without the methods that are not called. @throws where it is written otherwise
 */
export function prunedZoom(code: string): string {
  const changes: [string | RegExp, string][] = [
    ...NOT_OF_ZOOM.map((name): [RegExp, string] => [new RegExp(`\n  zoom\\.${name} = function[\\s\\S]*?\n  };\n`), '']),
    [/\n {2}function schedule\([\s\S]*?\n {2}}\n/, ''],
    ['collection !== selection', 'false'],
    ['duration > 0', 'false'],
    ...['filter = defaultFilter', 'extent = defaultExtent', 'wheelDelta = defaultWheelDelta'].map(
      (given): [string, string] => [given, given.replace(/ = .*/, '')],
    ),
    ['transform.prototype = Transform.prototype;', ''],
  ];
  return changes.reduce(
    (text, [what, by]) => changed(text, what, by),
    withMethods(code, /(Transform\.prototype = \{\n)([\s\S]*?)(\n\};)/, OF_TRANSFORM),
  );
}

export const d3Pruned: Plugin = {
  name: 'd3-pruned',
  apply: 'build',
  transform: {
    filter: { id: /d3-(?:selection|zoom)\/dist\/d3-\w+\.mjs$/ },
    handler: (code, id) => ({ code: id.includes('d3-zoom.mjs') ? prunedZoom(code) : prunedSelection(code), map: null }),
  },
};
