import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { builds } from './helpers/builds.ts';
import { events, example, site } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, plain } from './helpers/timeline.ts';

const SITE = process.env['SITE'] ?? 'https://timeline.example';
const built = (file: string) => readFileSync(join(builds.root.dir, file));
const fileAt = (address: string) => join(builds.root.dir, decodeURIComponent(new URL(address).pathname));

test('the page makes the snippets of what is chosen, shows it, and keeps it in the address', async ({ page }) => {
  await page.goto('/embed/');
  const text = (name: string) => page.locator(`#snippet-${name}`);
  const form = page.locator('.embed-form');
  await expect(form).toBeVisible();
  await form.locator('input[name="topic"]').first().check();
  const topic = await form.locator('input[name="topic"]').first().inputValue();
  await form.locator('select[name="theme"]').selectOption('dark');
  await form.locator('input[name="height"]').fill('500');
  await expect(text('element')).toContainText(`topic="${topic}" theme="dark" height="500"`);
  await expect(text('frame')).toContainText(`/embed/v1/?topic=${topic}&amp;theme=dark`);
  await expect(text('picture')).toContainText('/img/timeline-dark.png');
  await expect(page).toHaveURL(`/embed/?topic=${topic}&theme=dark`);
  const preview = page.locator('timeline-embed');
  await expect(preview.locator('.list li')).toHaveCount(events.filter(({ entry }) => entry.topic === topic).length);
  await form.locator('select[name="event"]').selectOption(example.id);
  await expect(preview.locator('.event-card')).toContainText(plain(example.entry.title));
  await expect(text('picture')).toContainText(`/img/events/${example.id}.png`);
});

test(
  'every snippet can be copied, and the one of a version has the hash of its bytes',
  { tag: '@chromium' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/embed/');
    for (const name of ['element', 'pinned', 'frame', 'resize', 'picture']) {
      const snippet = page.locator(`#snippet-${name}`);
      await page.locator(`button[data-copy="snippet-${name}"]`).click();
      await expect(page.locator('[data-copy-area] > [role="status"]').first()).toHaveText('Copied.');
      expect.soft(await page.evaluate(() => navigator.clipboard.readText()), name).toBe(await snippet.textContent());
    }
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const hash = createHash('sha384')
      .update(built(`embed/${version}/embed.js`))
      .digest('base64');
    await expect(page.locator('#snippet-pinned')).toContainText(
      `/embed/${version}/embed.js" integrity="sha384-${hash}"`,
    );
  },
);

test('links to share take the view of the timeline along', async ({ page }) => {
  await openLive(page, '/?from=2023-11-01&to=2024-01-01');
  const share = page.locator('.share');
  await share.getByRole('link', { name: 'Embed code' }).click();
  await expect(page).toHaveURL('/embed/?from=2023-11-01&to=2024-01-01');
  await expect(page.locator('#snippet-element')).toContainText('from="2023-11-01" to="2024-01-01"');
});

test('what is no date is told where it is written, and stands in no snippet', async ({ page }) => {
  await page.goto('/embed/');
  const [from, height] = [page.locator('form input[name="from"]'), page.locator('form input[name="height"]')];
  await from.fill('16/02/2024');
  await from.press('Tab');
  expect(await from.evaluate((field: HTMLInputElement) => field.matches(':user-invalid'))).toBe(true);
  await expect(page.locator('#snippet-element')).not.toContainText('from=');
  await height.fill('10');
  await expect(page.locator('#snippet-frame')).not.toContainText(/height[=:]\D{0,2}10\D/);
  for (const date of ['2024-02-16', '2024-02-16T14:30', '-0043-03-15', 'Y-13800000000']) {
    await from.fill(date);
    await expect(page.locator('#snippet-element')).toContainText(`from="${date}"`);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an event leads to its picture, and to snippets to read', async ({ page, request }) => {
    await page.goto(`/events/${example.id}/`);
    const share = page.locator('.share');
    const picture = await share.getByRole('link', { name: 'Picture' }).getAttribute('href');
    expect((await request.get(picture ?? '')).headers()['content-type']).toBe('image/png');
    await share.getByRole('link', { name: 'Embed code' }).click();
    await expect(page).toHaveURL(`/embed/?event=${example.id}`);
    await expect(page.locator('#snippet-frame')).toContainText('/embed/v1/');
    await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0);
  });

  test('the page in a frame lists every event with its date and a link', async ({ page }) => {
    await page.goto('/embed/v1/');
    await expect(page.locator('timeline-embed li')).toHaveCount(events.length);
    for (const { entry, words } of events) {
      const item = page
        .locator('timeline-embed li')
        .filter({ has: page.getByText(plain(entry.title), { exact: true }) });
      await expect.soft(item.first()).toContainText(words);
    }
  });
});

test('pages that can be embedded lead to an oEmbed document that is whole, early in the page', async ({ page }) => {
  const found = await page.evaluate(
    (all) =>
      all.map(({ address, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const links = parsed.querySelectorAll('link[rel="alternate"][type="application/json+oembed"]');
        return { address, links: Array.from(links, (link) => link.getAttribute('href') ?? '') };
      }),
    pages.map(({ address, html }) => ({ address, html: html.slice(0, 150_000) })),
  );
  const embeddable = found.filter(({ links }) => links.length > 0);
  expect(embeddable.length).toBeGreaterThan(events.length);
  expect(embeddable.map(({ address }) => address)).toEqual(expect.arrayContaining(['/', `/events/${example.id}/`]));
  for (const { address, links } of embeddable) {
    expect.soft(links, address).toHaveLength(1);
    const [link = ''] = links;
    expect.soft(link, address).toMatch(new RegExp(`^${SITE}/oembed/.+\\.json$`));
    const document = JSON.parse(readFileSync(fileAt(link), 'utf8')) as Record<string, unknown>;
    expect.soft(document, address).toMatchObject({ version: '1.0', type: 'rich', provider_url: `${SITE}/` });
    for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
      expect.soft(Number.isInteger(document[name]), `${address} ${name}`).toBe(true);
    const thumbnail = await sharp(fileAt(String(document['thumbnail_url']))).metadata();
    expect
      .soft([thumbnail.width, thumbnail.height], address)
      .toEqual([document['thumbnail_width'], document['thumbnail_height']]);
    const [, src = ''] = /<iframe src="([^"]+)"/.exec(String(document['html'])) ?? [];
    expect.soft(src, address).toMatch(new RegExp(`^${SITE}/embed/v1/`));
  }
});

test('each event and the timeline have pictures in light and dark', async () => {
  for (const name of ['timeline', ...events.map(({ id }) => `events/${id}`)])
    for (const theme of ['', '-dark']) {
      expect.soft(existsSync(join(builds.root.dir, `img/${name}${theme}.svg`)), name).toBe(true);
      // A dark PNG of the timeline alone: most of a build's time goes into such pictures.
      if (name === 'timeline' || theme === '')
        expect.soft(existsSync(join(builds.root.dir, `img/${name}${theme}.png`)), name).toBe(true);
    }
  const { width = 0, height = 0 } = await sharp(join(builds.root.dir, 'img/timeline.png')).metadata();
  const snippet = pages.find(({ address }) => address === '/embed/')?.html ?? '';
  expect(snippet).toContain(`width=&quot;${width}&quot; height=&quot;${height}&quot;`);
  expect(built('img/timeline.svg').toString()).toContain(`<title>${site.title}: a timeline of ${events.length} events`);
});

test('the host is asked for headers that let others use the embed and the data, and frame nothing else', async ({
  request,
}) => {
  const headers = async (address: string) => (await request.get(address)).headers();
  for (const address of ['/', `/events/${example.id}/`, '/data/', '/topics/']) {
    const sent = await headers(address);
    expect.soft(sent['content-security-policy'], address).toBe("frame-ancestors 'self'");
    expect.soft(sent['x-content-type-options'], address).toBe('nosniff');
    expect.soft(sent['access-control-allow-origin'], address).toBe(address === '/data/' ? '*' : undefined);
  }
  for (const address of ['/embed/v1/', '/embed/v1/embed.js', '/data/v1/outline.json', '/img/timeline.png']) {
    const sent = await headers(address);
    expect.soft(sent['content-security-policy'], address).toBeUndefined();
    expect.soft(sent['access-control-allow-origin'], address).toBe('*');
    expect.soft(sent['strict-transport-security'], address).toBeTruthy();
  }
});
