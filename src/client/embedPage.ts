/** The page "Embed this timeline": a form whose choices are the view, snippets of it, and the element itself. */
import {
  elementSnippet,
  frameSnippet,
  KEYS,
  pictureSnippet,
  resizeSnippet,
  type Shared,
} from '../exchange/snippets.ts';
import { need } from '../interaction/dom.ts';

const LEAST_HEIGHT = 240;

type Known = Omit<Shared, 'query' | 'height'> & {
  version: string;
  integrity: string;
  heights: { timeline: number; event: number };
  events: Record<string, { title: string; alt: string }>;
};

function start(root: HTMLElement): void {
  const known = JSON.parse(need(root, 'script[type="application/json"]').textContent ?? '') as Known;
  const form = need<HTMLFormElement>(root, 'form');
  const fields = Array.from(form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'));
  const preview = need<HTMLElement>(root, 'timeline-embed');
  const begin = new URLSearchParams(location.search.slice(0, 4000));

  for (const field of fields) {
    const values = begin.getAll(field.name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = values.includes(field.value);
    else if (values[0]) field.value = values[0].slice(0, 100);
  }

  /** The choices as a query, in an order of its own. */
  function query(): string {
    const out = new URLSearchParams();
    for (const key of KEYS)
      for (const field of fields.filter(({ name }) => name === key)) {
        const isOn = !(field instanceof HTMLInputElement && field.type === 'checkbox') || field.checked;
        // What is none is told where it is written, and stands in no snippet.
        if (isOn && field.value && field.checkValidity()) out.append(key, field.value);
      }
    return out.size > 0 ? `?${out}` : '';
  }

  function show(): void {
    const wanted = query();
    const event = known.events[new URLSearchParams(wanted).get('event') ?? ''];
    const height = fields.find(({ name }) => name === 'height');
    const given = height?.checkValidity() && height.value;
    const usual = event ? known.heights.event : known.heights.timeline;
    const shared = { ...known, ...event, query: wanted, height: Math.max(LEAST_HEIGHT, Number(given) || usual) };
    const texts = {
      element: elementSnippet(shared, { version: 'v1' }),
      pinned: elementSnippet(shared, known),
      frame: frameSnippet(shared),
      resize: resizeSnippet(known.site),
      picture: pictureSnippet(shared),
    };
    for (const [name, text] of Object.entries(texts)) need(root, `#snippet-${name}`).textContent = text;
    const told = new URLSearchParams(wanted);
    for (const name of KEYS) {
      const values = told.getAll(name);
      if (values.length > 0) preview.setAttribute(name, values.join(' '));
      else preview.removeAttribute(name);
    }
    history.replaceState(null, '', location.pathname + wanted);
  }

  form.addEventListener('input', show);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) target.reportValidity();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.inert = false;
  show();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-embed-page]')) start(root);
