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
  return graphsOf(content).flatMap((graph) =>
    (graph.get(id) ?? []).flatMap((relation) => {
      const way = wayBetween(relation.event, id, graph);
      if (!way || relation.event < id || way.some(({ event }) => event < id)) return [];
      const circle = [relation, ...way].map(({ type, event }) => `${VERBS[type] ?? ''} ${JSON.stringify(event)}`);
      const message = `a circle: it ${circle.join(', which ')}; leave one of these relations out`;
      return [findingAt(tree, relation.path, message)];
    }),
  );
};

type Graph = ReadonlyMap<string, readonly RelationAt[]>;

const known = new WeakMap<ParsedContent, readonly Graph[]>();

/** For each order, events with their relations to others, put together once for all of the content. */
function graphsOf(content: ParsedContent): readonly Graph[] {
  const made = known.get(content);
  if (made) return made;
  const events = content.files.filter(({ collection }) => collection === 'events');
  const graphs = ORDERS.map((types) => {
    const ofTypes = (event: unknown) => relationsOf(event).filter(({ type }) => types.includes(type));
    return withoutEnds(new Map(events.map(({ id, tree }) => [id, ofTypes(tree.value)])));
  });
  known.set(content, graphs);
  return graphs;
}

/** Without the events from which every way ends: those are in no circle, and there may be thousands in a row. */
function withoutEnds(graph: Graph): Graph {
  const open = new Map(Array.from(graph, ([id, relations]) => [id, relations.length]));
  const into = new Map<string, string[]>();
  for (const [id, relations] of graph) {
    for (const { event } of relations) {
      if (!into.get(event)?.push(id)) into.set(event, [id]);
    }
  }
  const ended = [...new Set([...graph.keys(), ...into.keys()])].filter((id) => !open.get(id));
  // A list hands over what is added while it is walked.
  for (const id of ended) {
    for (const from of into.get(id) ?? []) {
      const left = (open.get(from) ?? 0) - 1;
      open.set(from, left);
      if (left === 0) ended.push(from);
    }
  }
  return new Map([...graph].filter(([id]) => open.get(id)));
}

/** The relations that lead from one event to another, the fewest; undefined where none do. */
function wayBetween(from: string, to: string, graph: Graph): RelationAt[] | undefined {
  // "A relation to itself" says enough.
  if (from === to) return undefined;
  const before = new Map<string, { event: string; relation: RelationAt } | undefined>([[from, undefined]]);
  // A map hands over what is added while it is walked.
  for (const event of before.keys()) {
    for (const relation of graph.get(event) ?? []) {
      if (relation.event === to) {
        const way = [relation];
        for (let step = before.get(event); step; step = before.get(step.event)) way.unshift(step.relation);
        return way;
      }
      if (!before.has(relation.event)) before.set(relation.event, { event, relation });
    }
  }
  return undefined;
}
