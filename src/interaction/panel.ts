import type { Kind } from '../model/event.ts';
import type { Orientation } from '../layout/types.ts';
import type { ScaleKind } from '../layout/warp.ts';
import type { Filter } from './address.ts';
import { focusedIn, listen, need } from './dom.ts';
import { isFiltering } from './filter.ts';

/** What the form of choices says. */
export interface Choices {
  filter: Filter;
  scale: ScaleKind;
  orientation?: Orientation;
}

export interface Panel {
  read(): Choices;
  /** Shows choices that were made elsewhere: by an address, or by Back. */
  write(choices: Choices): void;
  /** Whether a scale that counts from an open event can be chosen. */
  allowRelative(isAllowed: boolean): void;
  remove(): void;
}

const TYPING = 250;

/**
 * The form of choices: native fields, read whole at every change; and beside the sentence of what is shown, in sight
 * while the form is folded away, the ways back from a filter and from a scale.
 * @param changed called when a choice was made
 */
export function makePanel(root: HTMLElement, changed: () => void): Panel {
  const form = need<HTMLFormElement>(root, '[data-choices]');
  const everything = need<HTMLElement>(root, '[data-undo]');
  const trueScale = need<HTMLElement>(root, '[data-act="true-scale"]');
  const fields = (name: string) => Array.from(form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));
  const value = (name: string) => fields(name).find((one) => one.checked)?.value;
  const person = form.querySelector<HTMLSelectElement>('select[name="person"]');
  const text = form.querySelector<HTMLInputElement>('input[name="q"]');
  const typed = () => text?.value.trim().slice(0, 100);
  let timer = 0;
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(changed, TYPING);
  };
  const undo = [
    listen(form, 'submit', (event) => event.preventDefault()),
    listen(form, 'input', ({ target }) => (target === text ? soon() : changed())),
    listen(everything, 'click', clear),
    listen(trueScale, 'click', () => {
      check('scale', (one) => one === 'chronological');
      changed();
    }),
    listen(form, 'reset', (event) => {
      event.preventDefault();
      clear();
    }),
  ];
  const check = (name: string, isChosen: (value: string) => boolean) => {
    for (const field of fields(name)) field.checked = isChosen(field.value);
  };
  /** All events again, on the scale and in the layout that they are in. */
  function clear(): void {
    check('topic', () => false);
    check('kind', (kind) => kind === '');
    if (person) person.value = '';
    if (text) text.value = '';
    changed();
  }
  /** Shows a way back, or takes it away: the row of buttons takes over its focus. */
  const offer = (way: HTMLElement, isOffered: boolean) => {
    const hadFocus = way === focusedIn(form);
    way.hidden = !isOffered;
    if (hadFocus && !isOffered) root.querySelector<HTMLElement>('[data-toolbar] [tabindex="0"]')?.focus();
  };
  return {
    read() {
      const kind = value('kind');
      const orientation = value('view');
      const words = typed();
      return {
        filter: {
          topics: fields('topic')
            .filter((one) => one.checked)
            .map((one) => one.value),
          ...(person?.value && { person: person.value }),
          ...(kind && { kind: kind as Kind }),
          ...(words && { text: words }),
        },
        scale: (value('scale') ?? 'chronological') as ScaleKind,
        ...(orientation && { orientation: orientation as Orientation }),
      };
    },
    write({ filter, scale, orientation }) {
      check('topic', (topic) => filter.topics.includes(topic));
      check('kind', (kind) => kind === (filter.kind ?? ''));
      check('scale', (one) => one === scale);
      check('view', (one) => one === (orientation ?? ''));
      if (person) person.value = filter.person ?? '';
      // What means the same stays as it was typed.
      if (text && (text !== focusedIn(form) || typed() !== (filter.text ?? ''))) text.value = filter.text ?? '';
      offer(everything, isFiltering(filter));
      offer(trueScale, scale !== 'chronological');
    },
    allowRelative(isAllowed) {
      const scales = fields('scale');
      for (const field of scales.filter((one) => one.value === 'relative')) {
        if (!isAllowed && field === focusedIn(form)) scales.find((one) => one.checked)?.focus();
        field.disabled = !isAllowed;
      }
    },
    remove() {
      window.clearTimeout(timer);
      undo.forEach((stop) => stop());
    },
  };
}
