import { defineMdastPlugin } from 'satteri';

/** Makes every table a stop of the Tab key: where it is wider than the page it is scrolled, with the keyboard too. */
export const tables = defineMdastPlugin({
  name: 'tables',
  table(node, ctx) {
    ctx.setProperty(node, 'data', { hProperties: { tabIndex: 0 } });
  },
});
