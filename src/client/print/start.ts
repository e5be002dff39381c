import type { PrintData } from '../../components/data/printData.ts';
import { printOptions } from './options.ts';

const form = document.querySelector<HTMLFormElement>('[data-print-options]');
const data = document.querySelector('[data-print-data]')?.textContent;
if (form && data) {
  printOptions(form, JSON.parse(data) as PrintData);
  form.dataset['ready'] = 'true';
}
