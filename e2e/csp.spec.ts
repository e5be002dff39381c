import { rareWord } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';
import { openLive } from './helpers/timeline.ts';

test('every page bears a policy that allows nothing by default and no text as script', async ({ page }) => {
  for (const { address, html } of pages) {
    const policies = await page.evaluate((source) => {
      const metas = new DOMParser().parseFromString(source, 'text/html').querySelectorAll('meta');
      return Array.from(metas)
        .filter((meta) => meta.httpEquiv.toLowerCase() === 'content-security-policy')
        .map((meta) => meta.content);
    }, html);
    expect.soft(policies, address).toHaveLength(1);
    const directives = (policies[0] ?? '').split(';').map((directive) => directive.trim());
    expect.soft(directives, address).toContain("default-src 'none'");
    expect.soft(directives, address).toContain("require-trusted-types-for 'script'");
    expect.soft(policies[0] ?? '', address).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  }
});

test('no page holds a style attribute, a handler or a script in its markup', async ({ page }) => {
  for (const { address, html } of pages) {
    const inline = await page.evaluate((source) => {
      const all = new DOMParser().parseFromString(source, 'text/html').querySelectorAll('*');
      return Array.from(all).flatMap((element) => {
        const { tagName } = element;
        const names = element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on'));
        const isStyle = tagName.toLowerCase() === 'style';
        const isData = element instanceof HTMLScriptElement && /^application\/(ld\+)?json$/.test(element.type);
        const isScript = element instanceof HTMLScriptElement && !element.src && !isData;
        return [...names, ...(isStyle || isScript ? ['its text'] : [])].map((name) => `${tagName} ${name}`);
      });
    }, html);
    expect.soft(inline, address).toEqual([]);
  }
});

// What a policy refuses fails any test, by the fixture of `helpers/test.ts`; this one goes where scripts run.
test('the policy refuses nothing that the site does on a reader’s way through it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openLive(page, '/');
  for (const action of ['in', 'out', 'all', 'story']) await page.locator(`button[data-act="${action}"]`).click();
  await page.locator('[data-menu] > summary').click();
  for (const theme of ['dark', 'light', 'auto']) await page.locator(`input[name="theme"][value="${theme}"]`).check();
  await page.locator('[data-menu] input[name="q"]').fill(rareWord);
  await page.locator('[data-menu] input[name="q"]').press('Enter');
  await page.locator('[data-results] a').first().click();
  await expect(page.locator('main h1')).toBeVisible();
});

test('what a policy refuses is seen by the fixture that all tests share', async ({ page, faults }) => {
  await page.goto('/');
  await page.evaluate(() => {
    new Image().src = 'https://example.org/picture.png';
  });
  await expect.poll(() => faults.join('\n')).toContain('refused by img-src: https://example.org/picture.png');
  faults.length = 0;
});
