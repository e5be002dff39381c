import { Document, isPair, isScalar, Scalar, visit } from 'yaml';
import { RECORDS } from './types.ts';
import type { Content, Entry, Records } from './types.ts';

const WIDTH = 110;
/** Words that need no quotes, unless they are switches in YAML of one version or another. */
const PLAIN = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/i;
const isReserved = (text: string): boolean => /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i.test(text);

/** A file's fields as YAML, every text in quotes that could be taken for something else. */
function yamlText(value: Entry | Records): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value !== 'string') return;
      if (key !== 'key') node.type = styleOf(node.value);
      else node.type = /^[a-z]/i.test(node.value) && !isReserved(node.value) ? Scalar.PLAIN : Scalar.QUOTE_SINGLE;
    },
    Seq(_, node) {
      node.flow = node.items.every((item) => isScalar(item) && !isPair(item));
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}

function styleOf(text: string): Scalar.Type {
  if (PLAIN.test(text) && !isReserved(text)) return Scalar.PLAIN;
  const isProse = text.length > WIDTH - 20 && / /.test(text) && !/[\r\n\t]|^\s|\s$| {2}/.test(text);
  return isProse ? Scalar.BLOCK_FOLDED : Scalar.QUOTE_SINGLE;
}

/** An entry as its file. */
export function mdxText({ entry, body }: { entry: Entry; body: string }): string {
  return `---\n${yamlText(entry)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/**
 * The files that an import writes, by path from the content folder down.
 * @param present what the folder has now, by the same paths
 */
export function filesOf(content: Content, present: ReadonlyMap<string, string>): Map<string, string> {
  const files = new Map<string, string>();
  if (content.site) files.set('site.yaml', yamlText(content.site));
  for (const name of RECORDS) {
    const path = `${name}.yaml`;
    const before = present.get(path);
    const added = content[name];
    if (Object.keys(added).length === 0) {
      if (before === undefined) files.set(path, '{}\n');
      continue;
    }
    files.set(path, appended(before ?? '', added));
  }
  for (const event of content.events) files.set(`events/${event.id}.mdx`, mdxText(event));
  return files;
}

/** Records behind those that a file has, which keep their bytes. */
function appended(before: string, added: Records): string {
  const isBare = /^\s*(?:\{\s*\}\s*)?$/.test(before.replace(/^\s*#.*$/gm, ''));
  const kept = isBare ? before.replace(/\{\s*\}\s*$/, '') : before;
  const joined = kept === '' || kept.endsWith('\n') ? kept : `${kept}\n`;
  return joined + yamlText(added);
}
