import type { Browser, Page } from 'playwright/test';
import { tries } from '../src/longRun.ts';
import { events } from './helpers/content.ts';
import { asksThisMachine, embed, HOST, pageOf, script, SITE } from './helpers/hosts.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

test.use(asksThisMachine);

const FRAME = `${SITE}/embed/v1/`;
const RESIZE = `<script src="${SITE}/embed/v1/resize.js"></script>`;
const MESSAGES = tries(3000, 20_000);

const frame = (query = '', attributes = 'sandbox="allow-scripts"'): string =>
  `<iframe src="${FRAME}${query}" width="100%" height="150" ${attributes}></iframe>`;

const show = async (page: Page, body: string): Promise<void> => {
  await page.route(`${HOST}/page`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf({ body }) }),
  );
  await page.goto(`${HOST}/page`);
};
const heightOf = (page: Page) => page.locator('iframe').evaluate((one) => one.clientHeight);

test('a sandboxed frame draws the timeline, stores nothing, and is as high as it needs to be', async ({ page }) => {
  await show(page, frame() + RESIZE);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('svg[data-shown] [data-event-mark]').first()).toBeVisible();
  const needed = () => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight);
  await expect.poll(async () => Math.abs((await heightOf(page)) - ((await needed()) ?? 0))).toBeLessThan(3);
  expect(await heightOf(page)).toBeGreaterThan(400);
  expect(await page.frames()[1]?.evaluate(() => window.origin)).toBe('null');
});

test('the query of a frame says what it shows', async ({ page }) => {
  await page.goto('/embed/v1/?topic=cyber&topic=military&theme=dark&src=https://example.org/x.json');
  const topics = new Set(['cyber', 'military']);
  await expect(page.locator('.list li')).toHaveCount(events.filter(({ entry }) => topics.has(entry.topic)).length);
  await expect(page.locator('.embed')).toHaveAttribute('data-theme', 'dark');
  const [event] = events;
  await page.goto(`/embed/v1/?event=${event?.id}`);
  await expect(page.locator('.event-card')).toContainText(plain(event?.entry.title ?? ''));
  await page.goto('/embed/v1/?event=%3Cscript%3Ealert(1)%3C%2Fscript%3E&topic=__proto__&from=x');
  await expect(page.locator('.fault')).toHaveText(/does not hold that event/);
});

test('a frame tells its height to WordPress, by its secret, and to pages like those of AMP', async ({ page }) => {
  await show(
    page,
    `<script>window.heard = []; addEventListener('message', (event) => heard.push(event.data))</script>${frame('#?secret=a1B2c3D4e5')}`,
  );
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard').length)).toBeGreaterThan(1);
  const heard = (await page.evaluate(() => Reflect.get(window, 'heard'))) as Record<string, unknown>[];
  expect(heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: expect.any(Number) });
  expect(heard).toContainEqual({ message: 'height', value: expect.any(Number), secret: 'a1B2c3D4e5' });
  await page.frameLocator('iframe').getByRole('link', { name: 'Open the full timeline' }).click();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'heard').at(-1)))
    .toEqual({ message: 'link', value: expect.stringMatching(/^https?:/), secret: 'a1B2c3D4e5' });
});

/** Messages of every shape; run in the page that sends them. */
const flood = ([count, target]: [number, 'parent' | 'child']) => {
  const evil = [
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    NaN,
    Infinity,
    -1,
    1e9,
    null,
    {},
    [],
  ];
  const to = target === 'parent' ? window.parent : document.querySelector('iframe')?.contentWindow;
  for (let i = 0; i < count; i += 1) {
    const height = i % 3 ? evil[i % evil.length] : (i * 7919) % 100_000;
    const message = [
      { sentinel: 'amp', type: 'embed-size', height },
      { message: 'height', value: height, secret: 'x' },
      { type: 'timeline-embed', src: evil[i % 3], height },
      JSON.stringify({ sentinel: 'amp', type: 'embed-size', height: 900 }),
      evil[i % evil.length],
    ][i % 5];
    to?.postMessage(message, '*');
  }
};

test('hostile messages change nothing but the height of the frame that sends them, and that within bounds', async ({
  page,
}) => {
  await page.route(`${HOST}/embed/v1/`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Not ours' }));
  await page.route(`${HOST}/other`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Another' }));
  await show(
    page,
    `<iframe id="like" src="${HOST}/embed/v1/" style="height:300px"></iframe><iframe id="other" src="${HOST}/other" style="height:300px"></iframe>${RESIZE}`,
  );
  const state = () => page.evaluate(() => document.body.innerHTML.replaceAll(/height: ?[\d.]+px;?/g, 'height'));
  const heights = () =>
    page.locator('iframe').evaluateAll((all) => all.map((one) => parseFloat((one as HTMLElement).style.height)));
  const before = await state();
  const [, like, other] = page.frames();
  await other?.evaluate(flood, [MESSAGES, 'parent'] as [number, 'parent']);
  await page.evaluate((count) => {
    for (let i = 0; i < count; i += 1) window.postMessage({ sentinel: 'amp', type: 'embed-size', height: 900 }, '*');
  }, MESSAGES);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(await heights()).toEqual([300, 300]);
  await like?.evaluate(flood, [MESSAGES, 'parent'] as [number, 'parent']);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  const [own = 0, others] = await heights();
  expect(own).toBeGreaterThanOrEqual(100);
  expect(own).toBeLessThanOrEqual(5000);
  expect(others).toBe(300);
  expect(await state()).toBe(before);
});

test('a frame that grows because it has grown is stopped', async ({ page }) => {
  const body = `<script>
    let height = 200;
    const grow = () => { height += 10; parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*'); };
    addEventListener('resize', grow); addEventListener('message', grow);
  </script>`;
  await page.route(`${HOST}/embed/v1/`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await show(page, `<iframe src="${HOST}/embed/v1/" style="height:200px"></iframe>${RESIZE}`);
  await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage('begin', '*'));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  const height = await heightOf(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(await heightOf(page)).toBe(height);
  expect(height).toBeGreaterThan(250);
  expect(height).toBeLessThan(1000);
});

test('a frame that has told its height before anyone listened is asked for it', async ({ page }) => {
  await show(page, frame());
  await expect(page.frameLocator('iframe').locator('svg[data-shown] [data-event-mark]').first()).toBeVisible();
  await page.frames()[1]?.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await heightOf(page)).toBe(150);
  await page.addScriptTag({ url: `${SITE}/embed/v1/resize.js` });
  await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
});

test('messages to a frame change nothing in it', async ({ page }) => {
  await show(page, frame() + RESIZE);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('svg[data-shown] [data-event-mark]').first()).toBeVisible();
  const before = await inside.locator('.embed').evaluate((one) => one.innerHTML);
  await page.evaluate(flood, [MESSAGES, 'child'] as [number, 'child']);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(await inside.locator('.embed').evaluate((one) => one.innerHTML)).toBe(before);
});

/** How editors' systems put an embed into a page, each in its own way. */
const MATRIX: [name: string, body: string][] = [
  [
    'WordPress',
    `<blockquote class="wp-embedded-content"><a href="${SITE}/">The timeline itself</a></blockquote>${frame('#?secret=abcdefghij', 'sandbox="allow-scripts" class="wp-embedded-content" scrolling="no" frameborder="0"')}`,
  ],
  ['Ghost', `<figure class="kg-card kg-embed-card">${frame('', '')}</figure>`],
  [
    'a page like those of AMP',
    frame('', 'sandbox="allow-scripts allow-popups" frameborder="0" resizable') +
      `<a href="${SITE}/">The timeline itself</a>`,
  ],
  ['a learning platform that takes scripts out', embed()],
  ['a frame and nothing else', frame('', 'sandbox')],
  ['plain HTML', embed() + script()],
];

for (const javaScriptEnabled of [true, false]) {
  test(`in every host stand events and a link that leads to the timeline, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
    faults,
  }) => {
    const page = await newPage(browser, javaScriptEnabled);
    for (const [name, body] of MATRIX) {
      await page.unrouteAll();
      await show(page, body);
      const place = body.includes('<iframe') ? page.frameLocator('iframe') : page;
      const link = place.locator('a[href^="http"]').filter({ visible: true }).first();
      await expect.soft(link, name).toBeVisible();
      expect.soft(((await link.textContent()) ?? '').length, name).toBeGreaterThan(5);
      if (!body.includes('<iframe')) continue;
      const [first] = events;
      await expect.soft(place.getByText(plain(first?.entry.title ?? '')).first(), name).toBeAttached();
    }
    await page.context().close();
    faults.length = 0;
  });
}

async function newPage(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const permissions = browser.browserType().name() === 'chromium' ? ['local-network-access'] : [];
  const context = await browser.newContext({ javaScriptEnabled, permissions });
  return context.newPage();
}
