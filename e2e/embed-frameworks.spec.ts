import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import { build } from 'vite';
import { onlyChunk } from '../src/integrations/chunks.ts';
import { events } from './helpers/content.ts';
import { asksThisMachine, DATA, HOST, pageOf, script } from './helpers/hosts.ts';
import { expect, test } from './helpers/test.ts';

test.use(asksThisMachine);

/** The page's own script in one file, as its bundler makes it. */
async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`frameworks/${name}.js`, import.meta.url)),
        formats: ['iife'],
        name: 'unused',
      },
    },
  });
  return onlyChunk(built, `${name}.js`).code;
}

async function show(page: Page, name: string, order: (scripts: readonly [string, string]) => readonly string[]) {
  const code = await bundle(name);
  const scripts = order([script(), '<script defer src="app.js"></script>']);
  const body = `<div id="app" data-src="${DATA}"></div>${scripts.join('')}`;
  await page.route(`${HOST}/app.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
  await page.route(`${HOST}/page`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf({ body }) }),
  );
  await page.goto(`${HOST}/page`);
}

const ORDERS = {
  'before the app': ([embed, app]: readonly [string, string]) => [embed, app],
  'after the app': ([embed, app]: readonly [string, string]) => [app, embed],
};

for (const name of ['react', 'vue'])
  for (const [when, order] of Object.entries(ORDERS))
    test(`a page made with ${name} shows it, its script ${when}, and hands on choices and events`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (said) => ['error', 'warning'].includes(said.type()) && faults.push(said.text()));
      await show(page, name, order);
      const one = page.locator('timeline-embed');
      const drawn = one.locator('svg[data-shown] [data-event-mark]');
      const listed = one.locator('.list li');
      const ofTopic = (topic: string) => events.filter(({ entry }) => entry.topic === topic);
      await expect(drawn.first()).toBeVisible();
      await expect(listed).toHaveCount(ofTopic('military').length);
      expect((await one.boundingBox())?.height).toBe(600);

      await one.getByRole('button', { name: 'Read in order' }).click();
      await expect(one.locator('.card')).toBeVisible();
      await expect(page.locator('output')).not.toHaveText('none');
      expect(ofTopic('military').map(({ id }) => id)).toContain(await page.locator('output').textContent());

      await page.getByRole('button', { name: 'Cyber' }).click();
      await expect(listed).toHaveCount(ofTopic('cyber').length);
      await page.getByRole('button', { name: 'Show or hide' }).click();
      await expect(one).toHaveCount(0);
      await page.getByRole('button', { name: 'Show or hide' }).click();
      await expect(drawn.first()).toBeVisible();
      await expect(listed).toHaveCount(ofTopic('cyber').length);
      expect(faults).toEqual([]);
    });
