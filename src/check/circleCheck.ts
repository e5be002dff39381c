import type { RelationType } from '../model/event.ts';
import type { Check } from './check.ts';
import type { ParsedContent } from './parse.ts';
import { relationsOf } from './relations.ts';
import type { RelationAt } from './relations.ts';
import { findingAt } from './yamlTree.ts';

/** Relations in which no event comes back to itself: by what is within what, and by what is after what. */
const ORDERS: readonly (readonly RelationType[])[] = [['partOf'], ['follows', 'respondsTo']];

const VERBS: Partial<Record<RelationType, string>> = {
  partOf: 'is part of',
  follows: 'follows',
  respondsTo: 'responds to',
};

/**
 * No event is a part of itself, nor after itself, by way of however many others. Each circle is told once, in its first
 * event.
 */
export const checkCircles: Check = ({ collection, id, tree }, content) => {
  if (collection !== 'events') return [];
  const relations = relationsOf(tree.value);
  return ORDERS.flatMap((types) =>
    relations.flatMap((relation) => {
      if (!types.includes(relation.type)) return [];
      const way = wayBetween(relation.event, id, graphOf(content), types);
      if (!way || relation.event < id || way.some(({ event }) => event !== id && event < id)) return [];
      const circle = [relation, ...way].map(({ type, event }) => `${VERBS[type] ?? ''} ${JSON.stringify(event)}`);
      const message = `a circle: it ${circle.join(', which ')}; leave one of these relations out`;
      return [findingAt(tree, relation.path, message)];
    }),
  );
};

type Graph = ReadonlyMap<string, readonly RelationAt[]>;

const graphs = new WeakMap<ParsedContent, Graph>();

/** Events by what they say of others, put together once for all of the content. */
function graphOf(content: ParsedContent): Graph {
  const known = graphs.get(content);
  if (known) return known;
  const events = content.files.filter(({ collection }) => collection === 'events');
  const graph = new Map(events.map(({ id, tree }) => [id, relationsOf(tree.value)]));
  graphs.set(content, graph);
  return graph;
}

/** The relations of these types that lead from one event to another, the fewest; undefined where none do. */
function wayBetween(
  from: string,
  to: string,
  graph: Graph,
  types: readonly RelationType[],
): readonly RelationAt[] | undefined {
  // "A relation to itself" says enough.
  if (from === to) return undefined;
  const ways = new Map<string, readonly RelationAt[]>([[from, []]]);
  // A map hands over what is added while it is walked.
  for (const [event, way] of ways) {
    for (const relation of graph.get(event) ?? []) {
      if (!types.includes(relation.type)) continue;
      if (relation.event === to) return [...way, relation];
      if (!ways.has(relation.event)) ways.set(relation.event, [...way, relation]);
    }
  }
  return undefined;
}
