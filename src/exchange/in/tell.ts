import { fromHtmlText } from './html.ts';
import type { Link, Remark } from './types.ts';
import { isRecord, textOf } from './value.ts';

export const note = (remarks: Remark[], at: string, message: string): void => {
  remarks.push({ at, message, severity: 'note' });
};

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The text of a field; what is there and is neither text nor a number is told. */
export function fieldText(record: Record<string, unknown>, key: string, at: string, remarks: Remark[]): string {
  const value = record[key];
  const text = textOf(value);
  const isNothing = value === undefined || value === null || value === false || typeof value === 'string';
  const isEmpty = (Array.isArray(value) || isRecord(value)) && Object.keys(value).length === 0;
  if (text === '' && !isNothing && !isEmpty)
    note(remarks, at, `${key.replace('_', ' ')} is neither text nor a number and is not carried`);
  return text;
}

/** The first text of a field that may be a list of them; the others are told. */
export function firstListed(value: unknown, name: string, at: string, remarks: Remark[]): string {
  const all = (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean);
  const [first = '', ...others] = new Set(all);
  if (others.length > 0) note(remarks, at, `a second ${name} (${others.join(', ')}) is not carried`);
  return first;
}

/** The links in a piece of HTML of which the words alone are kept; what may not stay of it is told. */
export function linksIn(html: string, name: string, at: string, remarks: Remark[]): Link[] {
  if (!html.includes('<')) return [];
  const { links, unsafe, other } = fromHtmlText(html);
  if (unsafe.length > 0) {
    const message = `${unsafe.join(', ')} in the ${name}; left out, and nothing of it was run`;
    remarks.push({ at, message, severity: 'mistake' });
  }
  if (other.length > 0) note(remarks, at, `${other.join(', ')} in the ${name} is not carried`);
  return links.map((url) => ({ url }));
}
