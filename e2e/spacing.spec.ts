import { longest } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

// White space between elements is lost at a line break of a template, unless it is written out.
test('on no page do two words or sentences run together', async ({ page }) => {
  for (const { address, html } of longest) {
    const joins = await page.evaluate((source) => {
      const { body } = new DOMParser().parseFromString(source, 'text/html');
      for (const apart of body.querySelectorAll('svg, script, sup, pre, code, .source-address')) apart.remove();
      // A word may break at a `wbr`, and is one all the same.
      for (const mayBreak of body.querySelectorAll('wbr')) mayBreak.remove();
      body.normalize();
      const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const blocks =
        'p, li, div, dl, dt, dd, h1, h2, h3, h4, td, th, label, legend, a.skip-link, nav, summary, caption, button, option, header, section';
      const found: string[] = [];
      let before: Text | undefined;
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        found.push(...(text.data.match(/[\p{Ll}\d)”’][.!?:;,][\p{Lu}“]\S*/gu) ?? []));
        const isSameBlock = before?.parentElement?.closest(blocks) === text.parentElement?.closest(blocks);
        if (before && isSameBlock && /[\p{L}\d.,:;!?)”]$/u.test(before.data) && /^[\p{L}\d“(]/u.test(text.data))
          found.push(`${before.data.slice(-30)}|${text.data.slice(0, 30)}`);
        before = text;
      }
      return found;
    }, html);
    expect.soft(joins, address).toEqual([]);
  }
});
