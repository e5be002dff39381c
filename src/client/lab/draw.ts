import { need } from '../../interaction/dom.ts';
import type { Sent } from '../../interaction/sent.ts';
import { shownOf } from '../../interaction/shownOf.ts';
import { statusWords } from '../../interaction/words.ts';
import { LADDER } from '../../layout/view.ts';
import { create } from '../../render/dom.ts';
import { firstFrame } from '../../render/firstFrame.ts';

/**
 * Draws a timeline into its place as the build draws one into a page, with the sentence of what is shown.
 * @throws where nothing of it can be seen
 */
export function draw(root: HTMLElement, sent: Sent): void {
  const { events, domain, live, words } = sent;
  const drawings = Array.from(root.querySelectorAll('svg.drawing'));
  const which = shownOf(drawings);
  const [svg, rung] = [drawings[which], LADDER[which]];
  if (!svg || !rung) throw new Error('timeline: no svg.drawing is shown');
  const drawn = create(firstFrame(sent, rung, getComputedStyle(svg).direction === 'rtl'));
  drawn.toggleAttribute('data-shown', true);
  svg.replaceWith(drawn);
  need(root, '[data-status]').textContent = statusWords(events, events, domain, live, words, events.length);
}
