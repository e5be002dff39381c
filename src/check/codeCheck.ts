import { isTag, nodesOf, sourceOf } from './bodyTree.ts';
import type { BodyNode } from './bodyTree.ts';
import { bodyPosition } from './bodyText.ts';
import type { Check } from './check.ts';
import { orList } from './mistake.ts';

/** What every tag may say of its words. */
const COMMON = ['dir', 'lang', 'title'];
/** The tags that words have a use for and Markdown no sign, with what else each may say. */
export const TAGS: ReadonlyMap<string, readonly string[]> = new Map([
  ...'abbr b bdi br caption cite code dd dfn dl dt em hr i kbd mark p pre rp rt ruby s small span strong sub summary'
    .concat(' sup table tbody tfoot thead tr u ul var wbr')
    .split(' ')
    .map((name) => [name, COMMON] as const),
  ...Object.entries({
    a: ['href'],
    blockquote: ['cite'],
    del: ['cite', 'datetime'],
    details: ['open'],
    ins: ['cite', 'datetime'],
    li: ['value'],
    ol: ['reversed', 'start', 'type'],
    q: ['cite'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    time: ['datetime'],
  }).map(([name, own]) => [name, [...own, ...COMMON]] as const),
]);

/** Tags that bring another file into a page, to which a link leads as well. */
const BRINGING = new Set(
  'applet audio canvas embed frame iframe img link object picture script source svg track video'.split(' '),
);

interface Said {
  value?: string;
  message: string;
}

/**
 * Content is words and no code: a body has no components, expressions, imports, scripts, styles or pictures, and of
 * tags and attributes those alone that cannot break the page around them.
 */
export const checkCode: Check = ({ body }) => {
  if (!body) return [];
  return nodesOf(body).flatMap((node) => {
    const said = wordsFor(node, sourceOf(body, node));
    return said ? [{ ...bodyPosition(body, node.position.start.offset), field: 'body', ...said }] : [];
  });
};

function wordsFor(node: BodyNode, source: string): Said | undefined {
  const { type } = node;
  if (type === 'mdxjsEsm') return { message: 'code that imports or exports; content is words alone, leave it out' };
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') return expressionWords(node.value ?? '');
  if (isTag(node)) return tagWords(node);
  if (type === 'image' || type === 'imageReference') {
    const message = 'a picture, which pages here do not show; write a link to it, [text](address)';
    return { value: JSON.stringify(node.url ?? node.label), message };
  }
  if (type === 'heading' && node.depth === 1) {
    const message = 'a heading of the first level, which is the title of the page; begin it with "##"';
    return { value: JSON.stringify(source.split('\n')[0]?.trim()), message };
  }
  return undefined;
}

function expressionWords(code: string): Said | undefined {
  if (/^\s*(?:\/\*[^]*\*\/\s*)?$/.test(code)) return undefined;
  return { value: `{${code}}`, message: 'code in braces; write "\\{" for a brace that is meant as text' };
}

function tagWords({ name, attributes = [] }: BodyNode): Said | undefined {
  const value = `<${name ?? ''}>`;
  if (name && /^[A-Z]|\./.test(name))
    return { value, message: 'a component that there is not; leave it out, or write "\\<" for a sign' };
  const allowed = TAGS.get(name ?? '');
  if (!allowed) return { value, message: `a tag that pages here do not have; ${adviceFor(name ?? '')}` };
  const wrong = attributes.filter((one) => one.name === undefined || !allowed.includes(one.name));
  if (wrong.length > 0) {
    const names = orList(wrong.map((one) => JSON.stringify(one.name ?? '{…}'))).replace(' or ', ' and ');
    const what = wrong.length === 1 ? 'an attribute' : 'attributes';
    const may = orList(allowed.map((one) => JSON.stringify(one)));
    return { value, message: `${what} that pages here do not have; leave ${names} out; ${value} may have ${may}` };
  }
  const coded = attributes.find((one) => typeof one.value === 'object' && one.value !== null);
  if (!coded) return undefined;
  return { value, message: `code in braces; write what ${JSON.stringify(coded.name)} is between quotation marks` };
}

function adviceFor(name: string): string {
  if (BRINGING.has(name)) return 'leave it out, or write a link';
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) return `write a heading as a line that begins with "${'#'.repeat(Math.max(2, Number(heading)))}"`;
  return `leave it out, or write Markdown or one of ${[...TAGS.keys()].toSorted().join(', ')}`;
}
