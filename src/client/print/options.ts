/** The choices of `/print/` and its address: each says what the other does, and the pages below follow. */
import type { PrintData, PrintableEvent } from '../../components/data/printData.ts';
import { words } from '../../i18n/index.ts';
import { instant } from '../../model/calendar.ts';
import { choose, matches, readChoice, type Choice } from '../../paper/selection.ts';
import { booklet } from './booklet.ts';
import { need } from './nodes.ts';
import { wallChart } from './wall.ts';

const boxes = (form: HTMLElement, name: string): HTMLInputElement[] =>
  Array.from(form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));

/**
 * Brings the choices to life.
 * @throws {Error} where the page lacks a part, saying which
 */
export function printOptions(form: HTMLFormElement, data: PrintData): void {
  const t = words(data.locale);
  const bind = booklet(need(document, '[data-booklet]'), data);
  const tile = wallChart(need(document, '[data-wall]'), data);
  const status = need(form, '[data-status]');
  const button = need<HTMLButtonElement>(form, '[data-print]');
  const [topics, events] = [boxes(form, 'topic'), boxes(form, 'event')];
  const select = (name: string) => need<HTMLSelectElement>(form, `select[name="${name}"]`);
  const [from, to, columns, rows] = [select('from'), select('to'), select('columns'), select('rows')];
  const [first, last] = [from.value, to.value];

  /** What topics and period say, before single events are added or taken away. The whole period holds everything. */
  const filter = (): Choice => {
    const ticked = topics.filter(({ checked }) => checked).map(({ value }) => value);
    return {
      topics: ticked.length === topics.length ? [] : ticked.length > 0 ? ticked : [''],
      people: [],
      kinds: [],
      words: '',
      ...(from.value !== first && { from: instant(Number(from.value)) }),
      ...(to.value !== last && { to: instant(Number(to.value) + 1) }),
    };
  };

  const chosen = (): PrintableEvent[] => {
    const ids = new Set(events.filter(({ checked }) => checked).map(({ value }) => value));
    return data.events.filter(({ id }) => ids.has(id));
  };

  const tick = (wanted: readonly PrintableEvent[]) => {
    const ids = new Set(wanted.map(({ id }) => id));
    for (const box of events) box.checked = ids.has(box.value);
  };

  const isWall = () => form.querySelector<HTMLInputElement>('input[name="form"]:checked')?.value === 'wall';

  const show = () => {
    const wanted = chosen();
    button.disabled = wanted.length === 0;
    if (wanted.length === 0) {
      status.textContent = t.printPage.noEvent;
      return;
    }
    const pages = isWall() ? tile(wanted, Number(columns.value), Number(rows.value)) : bind(wanted);
    status.textContent = t.printPage.pages(t.count.events(wanted.length), pages);
  };

  /** The address says what the filter says, or, where single events were chosen, which. */
  const write = () => {
    const wanted = chosen();
    const choice = filter();
    const isFiltered = wanted.length === data.events.filter((event) => matches(event, choice)).length;
    const params = new URLSearchParams();
    if (!isFiltered || !wanted.every((event) => matches(event, choice))) {
      params.set('events', wanted.map(({ id }) => id).join(','));
    } else {
      if (choice.topics.length > 0) params.set('topic', choice.topics.join(','));
      if (from.value !== first) params.set('from', from.value);
      if (to.value !== last) params.set('to', to.value);
    }
    const query = params.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };

  const read = () => {
    const choice = readChoice(new URLSearchParams(location.search));
    const wanted = choose(data.events, choice);
    if (!choice.events && choice.topics.some((id) => topics.some(({ value }) => value === id))) {
      for (const box of topics) box.checked = choice.topics.includes(box.value);
    }
    tick(wanted);
    need<HTMLElement>(form, '[data-also]').hidden =
      choice.people.length === 0 && choice.kinds.length === 0 && choice.words === '';
  };

  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLInputElement;
    if (['topic', 'from', 'to'].includes(name)) {
      const choice = filter();
      tick(data.events.filter((event) => matches(event, choice)));
    }
    if (['topic', 'from', 'to', 'event'].includes(name)) write();
    show();
  });
  form.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-choose]')?.dataset['choose'];
    if (act === undefined) return;
    tick(act === 'all' ? data.events : []);
    write();
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  button.addEventListener('click', () => window.print());

  read();
  need(form, '[data-unscripted]').remove();
  for (const part of form.querySelectorAll<HTMLElement>('[data-scripted], [data-print]')) part.hidden = false;
  show();
}
