import { readPlainList } from './plainList.ts';
import type { Incoming } from './types.ts';
import { isRecord } from './value.ts';

/** The answer to a query in SPARQL, `{results: {bindings: [{date: {type, value}}]}}`, as a list of its values. */
export function readQueryResults(bindings: readonly unknown[]): Incoming {
  const rows = bindings.map((row) => (isRecord(row) ? Object.fromEntries(Object.entries(row).map(valueOf)) : row));
  return readPlainList(
    rows,
    rows.map((_, i) => `bindings[${i}]`),
  );
}

const valueOf = ([name, one]: [string, unknown]): [string, unknown] => [name, isRecord(one) ? one['value'] : one];
