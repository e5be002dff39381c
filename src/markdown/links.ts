import { defineMdastPlugin } from 'satteri';

/** Puts the site's base path before addresses that begin with `/`, and marks addresses of other sites as theirs. */
export const links = (base: string) =>
  defineMdastPlugin({
    name: 'links',
    link(node, ctx) {
      if (/^\/(?!\/)/.test(node.url)) ctx.setProperty(node, 'url', base.replace(/\/$/, '') + node.url);
      else if (/^https?:/.test(node.url)) ctx.setProperty(node, 'data', { hProperties: { rel: 'noopener' } });
    },
  });
