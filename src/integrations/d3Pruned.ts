import type { Plugin } from 'vite';

/** What d3-zoom, d3-drag and our own code call of a selection. */
const USED = new Set('constructor filter selection call node each style property datum on'.split(' '));

const PROTOTYPE = /(Selection\.prototype = selection\.prototype = \{\n)([\s\S]*?)(\n\};)/;

/**
 * Leaves out of d3-selection the methods that nobody calls: they hang on one prototype, where no bundler can tell, and
 * are more than half of it. A reader's browser neither fetches nor compiles them.
 * @throws {Error} where the package is written otherwise than it was
 */
export function pruned(code: string): string {
  const out = code.replace(PROTOTYPE, (_, open: string, methods: string, close: string) => {
    const kept = methods.split('\n').filter((line) => USED.has(/^\s*(\w+):/.exec(line)?.[1] ?? ''));
    if (kept.length !== USED.size) throw new Error('d3-selection: some of the methods that are used are not there');
    return open + kept.join('\n').replace(/,$/, '') + close;
  });
  if (out === code) throw new Error('d3-selection: its prototype is not found; look at integrations/d3Pruned.ts');
  return out;
}

export const d3Pruned: Plugin = {
  name: 'd3-pruned',
  apply: 'build',
  transform: {
    filter: { id: /d3-selection\/dist\/d3-selection\.mjs$/ },
    handler: (code) => ({ code: pruned(code), map: null }),
  },
};
