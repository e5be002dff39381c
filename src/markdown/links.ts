import { defineMdastPlugin } from 'satteri';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** Puts the site's base path before addresses that begin with `/`, and marks addresses of other sites as theirs. */
export const links = (base: string) => {
  const based = (address: string) => (/^\/(?!\/)/.test(address) ? base.replace(/\/$/, '') + address : address);
  const tag = <Tag extends MdxJsxFlowElement | MdxJsxTextElement>(node: Readonly<Tag>): Tag | undefined => {
    const attributes = node.attributes.map((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' && ADDRESSED.has(one.name)
        ? { ...one, value: based(one.value.trim()) }
        : one,
    );
    return attributes.length > 0 ? { ...node, attributes } : undefined;
  };
  return defineMdastPlugin({
    name: 'links',
    link(node, ctx) {
      ctx.setProperty(node, 'url', based(node.url));
      if (/^https?:/.test(node.url)) ctx.setProperty(node, 'data', { hProperties: { rel: 'noopener' } });
    },
    definition(node, ctx) {
      ctx.setProperty(node, 'url', based(node.url));
    },
    mdxJsxFlowElement: tag,
    mdxJsxTextElement: tag,
  });
};

/** Attributes of tags that hold an address. */
export const ADDRESSED: ReadonlySet<string> = new Set(['href', 'cite']);
