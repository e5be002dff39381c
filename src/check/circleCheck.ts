import type { Check } from './check.ts';
import type { ParsedContent } from './parse.ts';
import { select, textAt } from './select.ts';
import { findingAt } from './yamlTree.ts';

/** No event is a part of itself, by way of however many others. Each circle is told once, in its first event. */
export const checkCircles: Check = ({ collection, id, tree }, content) => {
  if (collection !== 'events') return [];
  return wholesOf(tree.value).flatMap(({ path, whole }) => {
    const way = wayBetween(whole, id, graphOf(content));
    if (!way || way.some((event) => event < id)) return [];
    const circle = [...way, id].map((event) => JSON.stringify(event)).join(', which is part of ');
    return [findingAt(tree, path, `a circle: part of ${circle}; leave one of these relations out`)];
  });
};

/** What an event says it is a part of. */
function wholesOf(event: unknown): { path: (string | number)[]; whole: string }[] {
  return select(event, 'relations.*').flatMap(({ path, value }) => {
    const whole = textAt(value, 'event');
    return textAt(value, 'type') === 'partOf' && whole !== undefined ? [{ path: [...path, 'event'], whole }] : [];
  });
}

type Graph = ReadonlyMap<string, readonly string[]>;

const graphs = new WeakMap<ParsedContent, Graph>();

/** Events by what they are part of, put together once for all of the content. */
function graphOf(content: ParsedContent): Graph {
  const known = graphs.get(content);
  if (known) return known;
  const events = content.files.filter(({ collection }) => collection === 'events');
  const graph = new Map(events.map(({ id, tree }) => [id, wholesOf(tree.value).map(({ whole }) => whole)]));
  graphs.set(content, graph);
  return graph;
}

/** The events from one to the last before another, along the shortest way; undefined where there is none. */
function wayBetween(from: string, to: string, graph: Graph): string[] | undefined {
  // "A relation to itself" says enough.
  if (from === to) return undefined;
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const event of before.keys()) {
    const next = graph.get(event) ?? [];
    if (next.includes(to)) {
      const way: string[] = [];
      for (let at: string | undefined = event; at !== undefined; at = before.get(at)) way.unshift(at);
      return way;
    }
    // A map hands over what is added while it is walked.
    for (const whole of next) if (!before.has(whole)) before.set(whole, event);
  }
  return undefined;
}
