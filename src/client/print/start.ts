/**
 * The page comes as it is printed where nothing is chosen. What draws it anew is fetched when a reader turns to the
 * choices, or the address has made one.
 */
import type { PrintData } from '../../components/data/printData.ts';
import { need } from '../../interaction/dom.ts';
import type { PrintOptions } from './options.ts';

async function start(form: HTMLFormElement, sent: string): Promise<void> {
  let options: Promise<PrintOptions> | undefined;
  const fetched = async () => {
    const { printOptions } = await import('./options.ts');
    return printOptions(form, JSON.parse(sent) as PrintData);
  };
  const wake = () => (options ??= fetched());
  /** What could not be had is asked for again at the next choice. */
  const forget = () => {
    options = undefined;
  };
  const act = (how: (awake: PrintOptions) => void) =>
    wake().then(how, (reason: unknown) => {
      forget();
      reportError(reason);
      need(form, '[data-status]').textContent = form.dataset['unreachable'] ?? '';
    });

  // Before a choice is made, so that what it needs is there then.
  for (const type of ['pointerover', 'focusin'])
    form.addEventListener(type, () => wake().catch(forget), { once: true });
  form.addEventListener('change', ({ target }) => act((awake) => awake.change((target as HTMLInputElement).name)));
  form.addEventListener('click', async ({ target }) => {
    const { choose, print } = (target as HTMLElement).dataset;
    if (choose) act((awake) => awake.tickAll(choose === 'all'));
    if (print === undefined) return;
    await options?.catch(forget);
    window.print();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search) await act(() => {});
  form.dataset['ready'] = 'true';
}

const form = document.querySelector<HTMLFormElement>('[data-print-options]');
const sent = document.querySelector('[data-print-data]')?.textContent;
if (form && sent) void start(form, sent);
