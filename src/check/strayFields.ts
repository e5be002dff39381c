import type { ParsedFile } from './parse.ts';
import { isMapping } from './select.ts';
import { findingAt } from './yamlTree.ts';
import type { Finding } from './yamlTree.ts';

/** Fields that stand beside the one they belong under, which is empty for that, and what to say of each. */
export interface Strays {
  /** The stray ones, and those that are empty because of them. */
  keys: ReadonlySet<string>;
  findings: Finding[];
}

/**
 * @param fieldsOf the fields that may stand under a key
 * @param isAtHome whether a key with its value may stand where it stands
 */
export function strayFields(
  { tree }: ParsedFile,
  fieldsOf: (key: string) => readonly string[],
  isAtHome: (key: string, value: unknown) => boolean,
): Strays {
  const keys = new Set<string>();
  const findings: Finding[] = [];
  let owner: string | undefined;
  for (const [key, value] of Object.entries(isMapping(tree.value) ? tree.value : {})) {
    if (value === null && fieldsOf(key).length > 0) owner = key;
    else if (owner !== undefined && !isAtHome(key, value) && fieldsOf(owner).includes(key)) {
      keys.add(owner).add(key);
      findings.push(findingAt(tree, [key], `a field of ${JSON.stringify(owner)}; put two spaces before it`, 'key'));
    }
  }
  return { keys, findings };
}
