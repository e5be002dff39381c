import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { UNZOOMED } from '../src/components/data/benchReport.ts';
import { quantile } from './stats.ts';
import type { Timeline } from './timelines.ts';

/** What a reader sees of a gesture; no frames where nothing moved, for those say nothing. */
export interface Driven {
  frames?: { median: number; p95: number };
  /** Why not, or that it was not ended. */
  note?: string;
}

const STEPS = 40;
/** In and out again, or to and fro, so many steps each way. */
const TURN = 10;
/** A phase ends after so long, however far it came, ms. */
const PHASE = 10_000;
/** Px of the pointer in a step of a drag. */
const DRAG = 20;

const frame = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
const places = (page: Page) => page.evaluate(() => window.bench.places());

/** Waits until the marks stand still. */
async function still(page: Page): Promise<void> {
  let before = '';
  for (let i = 0; i < 12; i += 1) {
    const now = await places(page);
    if (now === before) return;
    before = now;
    await sleep(200);
  }
}

/** Steps, one a frame, and the time of each frame. */
async function phase(page: Page, step: (i: number) => Promise<unknown>): Promise<Driven> {
  await page.evaluate(() => {
    window.stopFrames = window.bench.frames();
  });
  const end = performance.now() + PHASE;
  let done = 0;
  for (; done < STEPS && performance.now() < end; done += 1) {
    await step(done);
    await frame(page);
  }
  await frame(page);
  const times = await page.evaluate(() => window.stopFrames());
  return {
    frames: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
    ...(done < STEPS && { note: `${done} of ${STEPS} steps in ${PHASE / 1000} s` }),
  };
}

const way = (i: number): 1 | -1 => (Math.floor(i / TURN) % 2 === 0 ? 1 : -1);

/** Zooms a timeline as its readers do, and drags it. The pointer stays over the middle of what can be seen of it. */
export async function drive(page: Page, { surface, key, buttons }: Timeline): Promise<{ zoom: Driven; pan: Driven }> {
  const { x, y } = await page.evaluate((selector) => {
    const { left, right, top, bottom } = (document.querySelector(selector) ?? document.body).getBoundingClientRect();
    const middle = (from: number, to: number, most: number) => (Math.max(0, from) + Math.min(most, to)) / 2;
    return { x: middle(left, right, innerWidth), y: middle(top, bottom, innerHeight) };
  }, surface);
  await page.mouse.move(x, y);
  const turn = (direction: 1 | -1) =>
    buttons
      ? page.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), buttons[direction > 0 ? 0 : 1])
      : page.mouse.wheel(0, -100 * direction);

  const zoom = await answered(page, key, turn, UNZOOMED, async () => phase(page, (i) => turn(way(i))));
  if (key) await page.keyboard.down(key);
  for (let i = 0; i < 4; i += 1) {
    await turn(1);
    await frame(page);
  }
  if (key) await page.keyboard.up(key);
  await still(page);

  const drag = async (i: number) => {
    if (i % TURN === 0) {
      await page.mouse.move(x, y);
      await page.mouse.down();
    }
    await page.mouse.move(x - way(i) * DRAG * ((i % TURN) + 1), y);
    if (i % TURN === TURN - 1) await page.mouse.up();
  };
  const before = await places(page);
  for (let i = 0; i < TURN - 1; i += 1) {
    await drag(i);
    await frame(page);
  }
  await sleep(100);
  const moved = (await places(page)) !== before;
  await page.mouse.up();
  await still(page);
  const pan = moved ? await phase(page, drag) : { note: 'does not pan' };
  await page.mouse.up();
  return { zoom, pan };
}

/** Tries a gesture, its key held, and measures it where marks move for it. */
async function answered(
  page: Page,
  key: string | undefined,
  turn: (direction: 1 | -1) => Promise<unknown>,
  otherwise: string,
  measure: () => Promise<Driven>,
): Promise<Driven> {
  if (key) await page.keyboard.down(key);
  try {
    // Marks that come to their places by themselves are no answer.
    await still(page);
    const before = await places(page);
    for (let i = 0; i < 3; i += 1) {
      await turn(1);
      await frame(page);
    }
    await still(page);
    const moved = (await places(page)) !== before;
    for (let i = 0; i < 3; i += 1) {
      await turn(-1);
      await frame(page);
    }
    await still(page);
    return moved ? await measure() : { note: otherwise };
  } finally {
    if (key) await page.keyboard.up(key);
  }
}
