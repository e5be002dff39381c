import type { Page } from 'playwright/test';
import {
  asksThisMachine,
  CSS_HOSTS,
  DOM_HOSTS,
  embed,
  HOST,
  type Host,
  pageOf,
  PARENT_HOSTS,
  PLATFORM_HOSTS,
  POLICY_HOSTS,
  REALM_HOSTS,
  script,
} from './helpers/hosts.ts';
import { expect, test } from './helpers/test.ts';

test.use({ viewport: { width: 1112, height: 800 }, ...asksThisMachine });

const PLAIN: Host = { name: 'plain' };

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

/** Answers for pages of another site. */
async function serve(page: Page, hosts: readonly Host[]): Promise<void> {
  const all = new Map(hosts.map((host) => [host.name, host]));
  await page.route(`${HOST}/**`, (route) => {
    const host = all.get(decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? ''));
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: host?.headers,
      body: pageOf(host ?? PLAIN),
    });
  });
}

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
    await serve(page, [PLAIN, ...hosts]);
    await page.addInitScript(watch);
    const { picture } = await visit(page, PLAIN);
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

test('a page that closes every shadow has the drawing all the same, in its styles', async ({ page }) => {
  const code = `window.roots = []; const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () { const root = attach.call(this, { mode: 'closed' }); roots.push(root); return root; }`;
  await serve(page, [{ name: 'closed', head: `<script>${code}</script>` }]);
  await page.goto(`${HOST}/closed`);
  const seen = () =>
    page.evaluate(() => {
      const [root] = Reflect.get(window, 'roots') as ShadowRoot[];
      return [root?.querySelectorAll('svg[data-shown]').length, root?.adoptedStyleSheets.length];
    });
  await expect.poll(seen).toEqual([1, 1]);
});

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

/** The least that can be read, px: of letters, and of a column of words. */
const LEAST = { letters: 12, column: 90 };

/** What of the element can be seen, and whether something of it, or beside it, cannot. */
const room = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('timeline-embed');
    const place = element?.shadowRoot?.querySelector('.embed');
    if (!element || !place) throw new Error('no element');
    const isSeen = (one: Element) => one.checkVisibility() && one.getBoundingClientRect().width > 1;
    const beside = document.querySelector('p, td:not(:has(timeline-embed))');
    const sizes = Array.from(place.querySelectorAll('text, p, a, span, button'))
      .filter((one) => isSeen(one) && one.textContent?.trim())
      .map((one) => {
        const drawn = one instanceof SVGTextElement ? (one.getScreenCTM()?.a ?? NaN) : 1;
        return parseFloat(getComputedStyle(one).fontSize) * Math.abs(drawn);
      });
    return {
      width: element.getBoundingClientRect().width,
      beside: beside?.getBoundingClientRect().width ?? Infinity,
      sideways: Math.max(
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        place.scrollWidth - place.clientWidth,
      ),
      letters: Math.min(...sizes),
      entries: Array.from(place.querySelectorAll('.list li, [data-event-mark]')).filter(isSeen).length,
    };
  });

for (const width of [1112, 400])
  test(`where a parent asks how wide it is, it has its drawing, or a list, as wide as there is room: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await serve(page, PARENT_HOSTS);
    for (const host of PARENT_HOSTS) {
      await page.goto(`${HOST}/${encodeURIComponent(host.name)}`);
      const drawing = page.locator('timeline-embed svg[data-shown] [data-event-mark]').first();
      await drawing.waitFor({ state: 'attached' });
      await expect.poll(async () => (await room(page)).entries, host.name).toBeGreaterThan(5);
      const seen = await room(page);
      const isAlone = seen.beside === Infinity && !/narrow/.test(host.name);
      expect.soft(seen.width, host.name).toBeGreaterThan(isAlone ? 0.85 * width : LEAST.column);
      expect.soft(seen.beside, `${host.name}: beside it`).toBeGreaterThan(40);
      expect.soft(seen.sideways, `${host.name}: sideways`).toBe(0);
      expect.soft(seen.letters, `${host.name}: letters`).toBeGreaterThanOrEqual(LEAST.letters);
    }
  });

test('where it is too narrow for letters that can be read there is a list of the entries, and no drawing', async ({
  page,
}) => {
  const widths = [60, 120, 220, 279, 282, 300];
  const hosts = widths.map((width): Host => ({
    name: `${width}`,
    body: `<div style="width:${width}px">${embed()}</div>${script()}`,
  }));
  await serve(page, hosts);
  for (const width of widths) {
    await page.goto(`${HOST}/${width}`);
    await page.locator('timeline-embed svg[data-shown] [data-event-mark]').first().waitFor({ state: 'attached' });
    const seen = await room(page);
    expect.soft(await page.locator('timeline-embed .list').isVisible(), `${width} px`).toBe(width < 280);
    expect.soft(await page.locator('timeline-embed svg[data-shown]').isVisible(), `${width} px`).toBe(width > 280);
    expect.soft(seen.letters, `${width} px`).toBeGreaterThanOrEqual(LEAST.letters);
    expect.soft(seen.sideways, `${width} px`).toBe(0);
  }
});

test('from right to left the narrow drawing has its texts within it, and its axis at the right', async ({ page }) => {
  await serve(page, [{ name: 'rtl', html: 'dir="rtl"', body: `<div style="width:340px">${embed()}</div>${script()}` }]);
  await page.goto(`${HOST}/rtl`);
  const drawing = page.locator('timeline-embed svg[data-shown].down');
  await expect(drawing.locator('[data-event-mark]').first()).toBeVisible();
  const { out, axis } = await drawing.evaluate((svg) => {
    const { left, right } = svg.getBoundingClientRect();
    const boxes = (selector: string) =>
      Array.from(svg.querySelectorAll(selector), (one) => one.getBoundingClientRect());
    return {
      out: boxes('.labels text, .axis text').filter((box) => box.left < left - 2 || box.right > right + 2).length,
      axis: boxes('.tick text').map((box) => right - box.right),
    };
  });
  expect(out).toBe(0);
  expect(axis.length).toBeGreaterThan(2);
  expect(Math.max(...axis)).toBeLessThan(4);
});
