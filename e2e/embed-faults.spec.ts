import type { Route } from 'playwright/test';
import { asksThisMachine, embed, HOST, pageOf, script, SITE } from './helpers/hosts.ts';
import { expect, test } from './helpers/test.ts';

test.use(asksThisMachine);

const json = (value: unknown) => (route: Route) =>
  route.fulfill({ json: value, headers: { 'access-control-allow-origin': '*' } });
const text =
  (body: string, status = 200) =>
  (route: Route) =>
    route.fulfill({ body, status, headers: { 'access-control-allow-origin': '*' } });

const topics = [{ id: 't', name: 'Topic', hue: 1 }];
const whole = { version: '1.0', site: {}, topics, events: [] };

/** What may stand at the address of the data, and a word of the sentence that a reader gets. */
const FAULTS: [string, (route: Route) => Promise<unknown>, RegExp][] = [
  ['nothing', text('not here', 404), /not at its address/],
  ['a server that fails', text('{}', 500), /not at its address/],
  ['no connection', (route) => route.abort('connectionfailed'), /could not be fetched/],
  [
    'a host that does not allow it',
    (route) => route.fulfill({ body: '{}', headers: { 'access-control-allow-origin': 'https://example.org' } }),
    /could not be fetched/,
  ],
  ['half of the file', text('{"version":"1.0","events":[{"id":'), /damaged/],
  ['a page', text('<!doctype html><title>Sign in</title>'), /damaged/],
  ['an empty file', text(''), /damaged/],
  ['another JSON', json({ hello: 'world' }), /not a timeline/],
  ['a list', json([1, 2, 3]), /not a timeline/],
  ['a later version', json({ ...whole, version: '2.0' }), /version/],
  ['no events', json(whole), /no event/],
  [
    'events that cannot be read',
    json({ ...whole, events: [null, 1, { id: 'a' }, { id: '__proto__', date: {} }] }),
    /no event/,
  ],
];

test('whatever is wrong with the data, a reader gets one sentence and a link, and the page an event', async ({
  page,
  faults,
}) => {
  await page.route(`${HOST}/faults`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: pageOf({ body: FAULTS.map((_, i) => embed('', `${SITE}/faults/${i}.json`)).join('\n') + script() }),
    }),
  );
  for (const [i, [, answer]] of FAULTS.entries()) await page.route(`${SITE}/faults/${i}.json`, answer);
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    addEventListener(
      'error',
      ({ target }) => {
        if (target instanceof Element && target.localName === 'timeline-embed') said.push('error');
      },
      true,
    );
  });
  await page.goto(`${HOST}/faults`);
  const elements = page.locator('timeline-embed');
  for (const [i, [name, , sentence]] of FAULTS.entries()) {
    await elements.nth(i).scrollIntoViewIfNeeded();
    await expect.soft(elements.nth(i).locator('.fault'), name).toHaveText(sentence);
    await expect.soft(elements.nth(i).locator('.fault a'), name).toHaveAttribute('href', `${SITE}/`);
    await expect.soft(elements.nth(i).getByText('The timeline itself'), name).toBeVisible();
  }
  expect(await page.evaluate(() => Reflect.get(window, 'said').length)).toBe(FAULTS.length);
  // The browser itself writes of each answer that is none.
  expect(faults.splice(0).filter((fault) => !/Failed to load resource|CORS policy/.test(fault))).toEqual([]);
});

test('data that does not come is given up in the end, and drawn when the page asks again', async ({ page }) => {
  await page.clock.install();
  let isSlow = true;
  await page.route(`${HOST}/slow`, (route) =>
    route.fulfill({ contentType: 'text/html', body: pageOf({ body: embed('', `${SITE}/slow.json`) + script() }) }),
  );
  await page.route(`${SITE}/slow.json`, async (route) => {
    if (isSlow) return;
    await route.fulfill({ response: await page.request.fetch(`${SITE}/data/v1/timeline.json`) });
  });
  const asked = page.waitForRequest(`${SITE}/slow.json`);
  await page.goto(`${HOST}/slow`);
  await asked;
  const one = page.locator('timeline-embed');
  await expect(one.getByText('The timeline itself')).toBeVisible();
  await page.clock.fastForward(16_000);
  await expect(one.locator('.fault')).toHaveText(/did not come in time/);
  isSlow = false;
  expect(await one.evaluate((node) => (node as unknown as { update(): Promise<boolean> }).update())).toBe(true);
  await expect(one.locator('svg[data-shown] [data-event-mark]').first()).toBeVisible();
});

test('hostile data runs no script and leads nowhere but to the web', async ({ page }) => {
  const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>\u202E{{7*7}}${1}';
  const date = {
    words: evil,
    wordsShort: evil,
    form: 'single',
    precision: 'day',
    earliest: 1_700_000_000_000,
    latest: 1_700_086_400_000,
    startEdge: 'exact',
    endEdge: 'exact',
  };
  const events = Array.from({ length: 1000 }, (_, i) => ({
    id: i === 0 ? '__proto__' : i === 1 ? 'constructor' : `e${i}`,
    title: i % 3 ? evil : evil.repeat(200),
    label: i % 2 ? evil : 'x'.repeat(10_000),
    url: [
      'javascript:alert(3)',
      'data:text/html,<script>alert(4)</script>',
      ' jAvAsCrIpT:alert(5)',
      '//[',
      'https://example.org/a',
    ][i % 5],
    kind: 'reported',
    topic: 't',
    importance: 1,
    summary: evil,
    people: [{ id: evil, name: evil, title: evil }],
    relations: [{ event: 'constructor' }],
    date: { ...date, earliest: date.earliest + i * 8.64e7, latest: date.latest + i * 8.64e7 },
  }));
  const data = { ...whole, site: { title: evil, url: 'javascript:alert(6)', locale: evil }, topics, events };
  await page.route(`${HOST}/evil`, (route) =>
    route.fulfill({ contentType: 'text/html', body: pageOf({ body: embed('', `${SITE}/evil.json`) + script() }) }),
  );
  await page.route(`${SITE}/evil.json`, json(data));
  let dialogs = 0;
  page.on('dialog', (dialog) => ((dialogs += 1), dialog.dismiss()));
  await page.goto(`${HOST}/evil`);
  const one = page.locator('timeline-embed');
  await expect(one.locator('svg[data-shown] [data-event-mark]').first()).toBeAttached();
  await one.getByRole('button', { name: 'Read in order' }).click();
  await expect(one.locator('.card')).toBeVisible();
  const hrefs = await one.evaluate((node) =>
    Array.from(node.shadowRoot?.querySelectorAll('[href]') ?? [], (link) => link.getAttribute('href') ?? ''),
  );
  expect(hrefs.length).toBeGreaterThan(10);
  expect(hrefs.filter((href) => !/^https?:\/\/|^#$/.test(href))).toEqual([]);
  expect(await one.evaluate((node) => node.shadowRoot?.querySelectorAll('img, script, iframe').length)).toBe(0);
  expect(dialogs).toBe(0);
});
