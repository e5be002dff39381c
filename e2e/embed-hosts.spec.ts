import type { Page } from 'playwright/test';
import {
  asksThisMachine,
  CSS_HOSTS,
  DOM_HOSTS,
  HOST,
  type Host,
  pageOf,
  PLATFORM_HOSTS,
  POLICY_HOSTS,
  REALM_HOSTS,
} from './helpers/hosts.ts';
import { expect, test } from './helpers/test.ts';

test.use({ viewport: { width: 1112, height: 800 }, ...asksThisMachine });

/** What a reader sees of the element, and what it has done to its page. */
interface Look {
  state: 'picture' | 'fallback' | 'waiting';
  picture: string;
  hasLink: boolean;
}

const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const element = document.querySelector('timeline-embed');
    const root = element?.shadowRoot;
    const drawing = root?.querySelector('svg[data-shown]');
    const isShown = (one: Element | null | undefined) => (one?.getClientRects().length ?? 0) > 0;
    if (!root || !drawing) {
      const isWaiting = root !== null && root?.querySelector<HTMLElement>('.fault')?.hidden !== false;
      const hasLink = isShown(element?.querySelector('a'));
      return { state: isWaiting ? ('waiting' as const) : ('fallback' as const), picture: '', hasLink };
    }
    const names = ['color', 'fill', 'stroke', 'strokeWidth', 'fontSize', 'fontWeight', 'fontFamily', 'letterSpacing'];
    const more = ['visibility', 'opacity', 'textTransform', 'lineHeight', 'direction', 'writingMode', 'animationName'];
    const styles = Array.from(root.querySelectorAll('button, p, a, text, tspan, circle, rect, line')).map((one) => {
      const style = getComputedStyle(one) as unknown as Record<string, string>;
      return [...names, ...more].map((name) => style[name]).join('|');
    });
    const own = getComputedStyle(element as Element);
    const box = [own.display, own.visibility, own.opacity, own.transform, own.filter, own.position, own.padding];
    return {
      state: isShown(drawing) ? ('picture' as const) : ('waiting' as const),
      picture: [drawing.innerHTML, ...styles, ...box].join('\n'),
      hasLink: isShown(root.querySelector('a[href^="http"]')),
    };
  });

/** Taken when the page's own scripts have run and ours have not. */
const watch = () => {
  const prototypes = [Object, Array, String, Function, Map, Promise, Node, Element, HTMLElement, EventTarget];
  const names = () => [
    ...Object.getOwnPropertyNames(window),
    ...prototypes.flatMap((one) => Reflect.ownKeys(one.prototype).map((key) => `${one.name}.${String(key)}`)),
    ...prototypes.flatMap((one) => Reflect.ownKeys(one).map((key) => `${one.name} ${String(key)}`)),
  ];
  let before: string[] | undefined;
  document.addEventListener('readystatechange', () => (before ??= names()));
  Object.defineProperty(window, Symbol.for('changes'), {
    value: () => {
      const known = new Set(before);
      // A browser's own: frames by number, and what a test leaves.
      return names().filter((name) => !known.has(name) && !/^\d+$|^event$/.test(name));
    },
  });
};

const changes = (page: Page): Promise<string[]> =>
  page.evaluate(() => (Reflect.get(window, Symbol.for('changes')) as () => string[])());

/** Goes there and waits until it shows what it is to show. */
async function visit(page: Page, host: Host): Promise<Look> {
  await page.goto(`${HOST}/${encodeURIComponent(host.name)}`);
  await host.act?.(page);
  const wanted = host.shows ?? 'picture';
  let seen: Look = { state: 'waiting', picture: '', hasLink: false };
  await expect.poll(async () => (seen = await look(page)).state, { message: host.name, intervals: [30] }).toBe(wanted);
  return seen;
}

for (const [group, hosts] of [
  ['style sheets', CSS_HOSTS],
  ['scripts', REALM_HOSTS],
  ['policies', POLICY_HOSTS],
  ['DOM', DOM_HOSTS],
  ['platforms', PLATFORM_HOSTS],
] as const) {
  test(`in hosts with hostile ${group} stands the same picture, or the fallback, and the page is left as it was`, async ({
    page,
    faults,
  }) => {
    const plain: Host = { name: 'plain' };
    const all = new Map([plain, ...hosts].map((host) => [host.name, host]));
    await page.route(`${HOST}/**`, (route) => {
      const host = all.get(decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? ''));
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: host?.headers,
        body: pageOf(host ?? plain),
      });
    });
    await page.addInitScript(watch);
    const { picture } = await visit(page, plain);
    expect(picture.length).toBeGreaterThan(5000);
    for (const host of hosts) {
      await page.emulateMedia({ forcedColors: 'none' });
      const seen = await visit(page, host);
      expect.soft(seen.hasLink, `${host.name}: a link that works`).toBe(true);
      if (seen.state === 'picture' && !host.differs) expect.soft(seen.picture === picture, host.name).toBe(true);
      expect.soft(await changes(page), host.name).toEqual([]);
      if (host.refuses) faults.length = 0;
      expect.soft(faults.splice(0), host.name).toEqual([]);
      expect.soft(await page.evaluate(stored), host.name).toBe(0);
    }
  });
}

test('in a page from right to left the sentence of what is shown keeps its own direction', async ({ page }) => {
  const host: Host = { name: 'right to left', html: 'dir="rtl"' };
  await page.route(`${HOST}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(host) }),
  );
  await page.goto(`${HOST}/rtl`);
  const status = page.locator('timeline-embed [data-status]');
  await expect(status).toHaveText(/^Showing .+\.$/);
  await expect(status).toHaveCSS('direction', 'ltr');
  await expect(page.locator('timeline-embed .timeline')).toHaveCSS('direction', 'rtl');
});

function stored(): number {
  try {
    return localStorage.length + sessionStorage.length + document.cookie.length;
  } catch {
    // A sandboxed page has no storage that anything could be in.
    return 0;
  }
}
