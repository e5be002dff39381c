import { createHash } from 'node:crypto';
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

test('no page holds a style attribute or a handler, and no script or style but those that its policy names by their hash', async ({
  page,
}) => {
  const own: string[] = [];
  for (const { address, kind, html } of pages) {
    const { attributes, texts, policy } = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const all = Array.from(parsed.querySelectorAll('*'));
      const isData = (element: Element) =>
        element instanceof HTMLScriptElement && (element.src || /^application\/(ld\+)?json$/.test(element.type));
      return {
        attributes: all.flatMap((element) =>
          element
            .getAttributeNames()
            .filter((name) => name === 'style' || name.startsWith('on'))
            .map((name) => `${element.tagName} ${name}`),
        ),
        texts: all
          .filter((element) => /^(script|style)$/i.test(element.tagName) && !isData(element))
          .map((element): [string, string] => [element.tagName.toLowerCase(), element.textContent ?? '']),
        policy: parsed.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '',
      };
    }, html);
    const directives = policy.split(';').map((directive) => directive.trim());
    const unnamed = texts.filter(([tag, text]) => {
      const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      return !directives.some((one) => one.startsWith(`${tag}-src `) && one.includes(hash));
    });
    expect.soft(attributes, address).toEqual([]);
    expect.soft(unnamed, address).toEqual([]);
    if (texts.length > 0) own.push(kind);
  }
  // All others share what a browser keeps.
  expect(own).toEqual(['lab']);
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
