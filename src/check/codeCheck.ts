import { mdxToMdast } from 'satteri';
import type { Check } from './check.ts';
import type { Finding } from './yamlTree.ts';

/** The little of a node that is looked at. */
interface Node {
  type: string;
  position?: { start: { line: number; column: number } };
  name?: string | null;
  value?: unknown;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

/** Elements that a page of words has no use for, or that its security policy would not let work. */
const REFUSED = new Set(
  'applet audio base button canvas embed form frame iframe img input link meta object script select style svg textarea video'.split(
    ' ',
  ),
);

/** Content is words and no code: a body has no components, expressions, imports, scripts, styles or pictures. */
export const checkCode: Check = ({ body }) => {
  if (!body) return [];
  let tree: Node;
  try {
    tree = mdxToMdast('\n'.repeat(body.firstLine - 1) + body.text, { features: { frontmatter: false } }) as Node;
  } catch {
    // `checkMdx` says so.
    return [];
  }
  const findings: Finding[] = [];
  const visit = (node: Node): void => {
    const said = wordsFor(node);
    if (said) {
      const { line, column } = node.position?.start ?? { line: body.firstLine, column: 1 };
      findings.push({ line, column, field: 'body', value: said.value, message: said.message });
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return findings;
};

function wordsFor(node: Node): { value?: string; message: string } | undefined {
  const { type } = node;
  if (type === 'mdxjsEsm') return { message: 'code that imports or exports; content is words alone, leave it out' };
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') return expressionWords(String(node.value ?? ''));
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') return tagWords(node);
  if (type === 'image') {
    const message = 'a picture, which pages here do not show; write a link to it, [text](address)';
    return { value: JSON.stringify(node.url), message };
  }
  return undefined;
}

function expressionWords(code: string): { value?: string; message: string } | undefined {
  if (/^\s*(?:\/\*[^]*\*\/\s*)?$/.test(code)) return undefined;
  return { value: `{${code}}`, message: 'code in braces; write "\\{" for a brace that is meant as text' };
}

function tagWords({ name, attributes = [] }: Node): { value?: string; message: string } | undefined {
  const value = `<${name ?? ''}>`;
  if (name && /^[A-Z]|\./.test(name))
    return { value, message: 'a component that there is not; leave it out, or write "\\<" for a sign' };
  if (name && REFUSED.has(name))
    return { value, message: 'a tag that pages here do not have; leave it out, or write a link' };
  for (const attribute of attributes) {
    const given = attribute.name ?? '{…}';
    if (
      /^(?:style|on.*)$/i.test(given) ||
      attribute.type !== 'mdxJsxAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null)
    ) {
      return { value, message: `an attribute that pages here do not have; leave ${JSON.stringify(given)} out` };
    }
  }
  return undefined;
}
