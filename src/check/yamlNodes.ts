/** What YAML has that content has no use for. */
import { isAlias, isScalar, visit } from 'yaml';
import type { Document, Node, ScalarTag } from 'yaml';

/** A number to js-yaml, which reads the front matter in the build. */
export const BINARY: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?0b[01_]*[01]$/,
  resolve: (source) => Number(source.replace(/[-+_]/g, '')),
};

/** What YAML can say and content has no use for; each would make values differ from what stands on the line. */
export function unwantedNodes(document: Document): { node: Node; message: string; isBefore?: boolean }[] {
  const found: ReturnType<typeof unwantedNodes> = [];
  visit(document, {
    Node(key, node) {
      if (isAlias(node))
        found.push({
          node,
          message: 'an alias; write the value itself, or put a text that begins with "*" in quotation marks',
        });
      else if (node.anchor !== undefined)
        found.push({
          node,
          isBefore: true,
          message: `an anchor; leave out "&${node.anchor}", or put a text that begins with "&" in quotation marks`,
        });
      else if (key === 'key' && (!isScalar(node) || typeof node.value !== 'string')) {
        const source = isScalar(node) ? node.source : undefined;
        found.push({ node, message: `a key that is not text; write ${source ? JSON.stringify(source) : 'a word'}` });
      } else if (node.tag !== undefined)
        found.push({
          node,
          isBefore: true,
          message:
            'a tag; leave out the word that begins with "!", or put a text that begins with it in quotation marks',
        });
    },
  });
  return found;
}

export const COMMENT = 'what follows "#" is a comment to YAML and is lost; put the whole value in quotes';

/** Where a text of several words without quotes ends at a `#`: its author meant the rest as well. */
export function commentsInTexts(document: Document, text: string): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar(key, node) {
      const isProse = key !== 'key' && node.type === 'PLAIN' && / /.test(node.source ?? '');
      const end = node.range?.[1] ?? 0;
      const space = isProse ? /^[ \t]+(?=#)/.exec(text.slice(end, end + 80))?.[0].length : undefined;
      if (space) found.push(end + space);
    },
  });
  return found;
}
