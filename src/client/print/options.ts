/** The choices of `/print/` and its address: each says what the other does, and the pages below follow. */
import type { PrintData, PrintableEvent } from '../../components/data/printData.ts';
import { printingWords } from '../../i18n/printing.ts';
import { need } from '../../interaction/dom.ts';
import { instant } from '../../model/calendar.ts';
import { booklet } from './booklet.ts';
import { choose, chosenBy, readChoice, type Choice } from './selection.ts';
import { wallChart } from './wall.ts';

const boxes = (form: HTMLElement, name: string): HTMLInputElement[] =>
  Array.from(form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));

const isSame = (some: readonly PrintableEvent[], others: readonly PrintableEvent[]) =>
  some.length === others.length && some.every((one, i) => one === others[i]);

export interface PrintOptions {
  /** Follows a choice that was made. @param name of its field */
  change(name: string): void;
  tickAll(isTicked: boolean): void;
}

/**
 * Brings the choices to life, and the address to the choices.
 * @throws {Error} where the page lacks a part, saying which
 */
export function printOptions(form: HTMLFormElement, data: PrintData): PrintOptions {
  const t = printingWords(data.locale);
  const bind = booklet(need(document, '[data-booklet]'), data);
  const tile = wallChart(need(document, '[data-wall]'), data);
  const all = data.drawable.events;
  const status = need(form, '[data-status]');
  const also = need<HTMLElement>(form, '[data-also]');
  const button = need<HTMLButtonElement>(form, '[data-print]');
  const [topics, events] = [boxes(form, 'topic'), boxes(form, 'event')];
  const select = (name: string) => need<HTMLSelectElement>(form, `select[name="${name}"]`);
  const [from, to, columns, rows] = [select('from'), select('to'), select('columns'), select('rows')];
  // A reader may have chosen already.
  const [first, last] = [from, to].map(({ options }) => Array.from(options).find((one) => one.defaultSelected)?.value);

  /** What topics and period say, before single events are added or taken away. The whole period holds everything. */
  const filter = (): Choice => {
    const ticked = topics.filter(({ checked }) => checked).map(({ value }) => value);
    return {
      filter: { topics: ticked.length === topics.length ? [] : ticked.length > 0 ? ticked : [''] },
      window: [
        from.value === first ? -Infinity : instant(Number(from.value)),
        to.value === last ? Infinity : instant(Number(to.value) + 1),
      ],
    };
  };

  const chosen = (): PrintableEvent[] => {
    const ids = new Set(events.filter(({ checked }) => checked).map(({ value }) => value));
    return all.filter(({ id }) => ids.has(id));
  };

  const tick = (wanted: readonly PrintableEvent[]) => {
    const ids = new Set(wanted.map(({ id }) => id));
    for (const box of events) box.checked = ids.has(box.value);
  };

  const isWall = () => form.querySelector<HTMLInputElement>('input[name="form"]:checked')?.value === 'wall';

  const show = () => {
    const wanted = chosen();
    button.disabled = wanted.length === 0;
    if (button.disabled) status.textContent = t.printPage.noEvent;
    else {
      const pages = isWall() ? tile(wanted, Number(columns.value), Number(rows.value)) : bind(wanted);
      status.textContent = t.printPage.pages(t.count.events(wanted.length), pages);
    }
  };

  /** The address says what the filter says, or, where single events were chosen, which. */
  const write = () => {
    const wanted = chosen();
    const choice = filter();
    const params = new URLSearchParams();
    if (!isSame(wanted, chosenBy(choice, all))) {
      params.set('events', wanted.map(({ id }) => id).join(','));
    } else {
      if (choice.filter.topics.length > 0) params.set('topic', choice.filter.topics.join(','));
      if (from.value !== first) params.set('from', from.value);
      if (to.value !== last) params.set('to', to.value);
    }
    const query = params.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };

  const read = () => {
    const params = new URLSearchParams(location.search);
    const { events: ids, filter: asked } = readChoice(params);
    if (!ids && topics.some(({ value }) => asked.topics.includes(value))) {
      for (const box of topics) box.checked = asked.topics.includes(box.value);
    }
    const isYear = [from, to].map((choice) => {
      const value = params.get(choice.name);
      const isOffered = value === null || Array.from(choice.options, (option) => option.value).includes(value);
      if (!ids && isOffered && value !== null) choice.value = value;
      return isOffered;
    });
    tick(choose(params, all));
    // The rest of a view has no choice of its own here: the page says that it counts.
    const { person, kind, text } = asked;
    const isAll = !(person || kind || text) && isYear.every(Boolean);
    also.hidden = ids !== undefined || isAll;
  };

  if (location.search) {
    read();
    // The page comes as the booklet of all events.
    if (chosen().length < all.length) show();
  }

  return {
    change(name) {
      if (['topic', 'from', 'to'].includes(name)) {
        tick(chosenBy(filter(), all));
        also.hidden = true;
      }
      if (['topic', 'from', 'to', 'event'].includes(name)) write();
      show();
    },
    tickAll(isTicked) {
      tick(isTicked ? all : []);
      write();
      show();
    },
  };
}
