/**
 * Leaves out of d3 what nobody calls and no bundler can tell: methods that hang on one prototype or one function, and
 * what only these need. A reader's browser neither fetches nor compiles them.
 */
import type { Plugin } from 'vite';

/** What d3-zoom, d3-drag and our own code call of a selection. */
const OF_SELECTION = 'constructor filter selection call node each style property datum on'.split(' ');
/** What d3-zoom itself calls of a transform, and our own code. */
const OF_TRANSFORM = 'constructor scale translate invert invertX invertY'.split(' ');
/** What d3-zoom calls of its listeners. */
const OF_DISPATCH = 'constructor on call'.split(' ');
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

/**
 * d3-selection without the methods that are not called, more than half of it, and without the variables of nodes.
 * @throws where it is written otherwise
 */
export const prunedSelection = (code: string): string =>
  changed(
    withMethods(code, /(Selection\.prototype = selection\.prototype = \{\n)([\s\S]*?)(\n\};)/, OF_SELECTION),
    /\nLocal\.prototype = [\s\S]*?\n\};\n/,
    '',
  );

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
    ['selection.interrupt()', 'selection'],
    [/\n *interrupt\(this\);/g, ''],
    [/\nimport .*'d3-(?:transition|interpolate)';/g, ''],
    [/\n *interpolate = interpolateZoom,/, ''],
    // Each of these is told, and never asked.
    [/return arguments\.length \? \((.*), zoom\) : .*;/g, '$1; return zoom;'],
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

/** d3-dispatch without the methods that are not called. @throws where it is written otherwise */
export const prunedDispatch = (code: string): string =>
  withMethods(code, /(Dispatch\.prototype = dispatch\.prototype = \{\n)([\s\S]*?)(\n\};)/, OF_DISPATCH);

const PRUNED: Readonly<Record<string, (code: string) => string>> = {
  'd3-selection.mjs': prunedSelection,
  'd3-zoom.mjs': prunedZoom,
  'd3-dispatch.mjs': prunedDispatch,
};

export const d3Pruned: Plugin = {
  name: 'd3-pruned',
  apply: 'build',
  transform: {
    filter: { id: /d3-(?:selection|zoom|dispatch)\/dist\/d3-\w+\.mjs$/ },
    handler: (code, id) => ({ code: PRUNED[id.slice(id.lastIndexOf('/') + 1)]?.(code) ?? code, map: null }),
  },
};
