/** Brings the drawn timeline of `/lab/` to life. Stands in the page as text until then (`later.ts`). */
import { html, need } from '../../interaction/dom.ts';
import { savePicture } from '../../interaction/download.ts';
import { mount } from '../../interaction/mount.ts';
import { pageAround } from '../../interaction/page.ts';
import type { Sent } from '../../interaction/sent.ts';
import type { Surroundings } from '../../interaction/surroundings.ts';

/** What is hidden at first waits in a template. */
function putIn(root: HTMLElement): void {
  for (const template of root.querySelectorAll('template')) template.replaceWith(template.content);
}

/** Choices of topics stand for lanes that are known only now. */
function writeTopics(root: HTMLElement, lanes: Sent['lanes']): void {
  need(root, '[data-topics]').append(
    ...lanes.map(({ id, name, hue }) =>
      html('label', { class: `hue-${hue}` }, html('input', { type: 'checkbox', name: 'topic', value: id }), name),
    ),
  );
}

/** The choice of a kind was written before its events were known. */
function writeCounts(root: HTMLElement, events: Sent['events']): void {
  for (const field of root.querySelectorAll<HTMLInputElement>('input[name="kind"]')) {
    const own = field.value ? events.filter(({ kind }) => kind === field.value) : events;
    need(field.parentElement ?? root, '.count').textContent = String(own.length);
  }
}

window.bringToLife = (root: HTMLElement, sent: Sent, details?: Surroundings['details']) => {
  putIn(root);
  writeTopics(root, sent.lanes);
  writeCounts(root, sent.events);
  mount(root, sent, { ...pageAround(root, sent, async () => savePicture), ...(details && { details }) });
};
