import type { CDPSession, Page } from 'playwright/test';
import type { Spot } from './gestures.ts';

const STEPS = 8;

/** Fingers that go from place to place over the page, all at once, and are lifted; as the browser's own input. */
export async function touch(page: Page, fingers: readonly { from: Spot; to: Spot }[]): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const at = (share: number) =>
    fingers.map(({ from, to }, id) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
      id,
    }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step += 1)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / STEPS) });
  // Held still before they are lifted, so that the page does not roll on.
  await page.waitForTimeout(100);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(1) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
}
