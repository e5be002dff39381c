import { fromHtmlText } from './html.ts';
import type { LeftOut } from './htmlClean.ts';
import { quoted } from './names.ts';
import type { Link, Remark } from './types.ts';
import { isEmpty, otherFields, textOf } from './value.ts';

/** Says something of one place of a file. */
export type Say = (message: string, severity?: Remark['severity']) => void;

export const sayAt =
  (remarks: Remark[], at: string): Say =>
  (message, severity = 'note') => {
    remarks.push({ at, message, severity });
  };

/**
 * Tells of each field with something in it, but for those that are known, that it is not carried.
 * @param of ` of the media`
 */
export function sayRest(record: Record<string, unknown>, known: ReadonlySet<string>, say: Say, of = ''): void {
  for (const key of otherFields(record, known)) say(`${key}${of} is not carried`);
}

/** The text of a field; what is there and is neither text nor a number is told. */
export function fieldText(record: Record<string, unknown>, key: string, say: Say): string {
  const text = textOf(record[key]);
  if (text === '' && !isEmpty(record[key])) say(`${key} is neither text nor a number and is not carried`);
  return text;
}

/** The first text of a field that may be a list of them; the others are told. */
export function firstListed(value: unknown, name: string, say: Say): string {
  const all = (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean);
  const [first = '', ...others] = new Set(all);
  if (others.length > 0) say(`a second ${name} (${others.join(', ')}) is not carried`);
  return first;
}

/** A field that holds an address of the web, or else is told. */
export function webLink(url: string, name: string, say: Say): Link[] {
  if (url === '') return [];
  if (/^(?:https?:)?\/\/\S+$/i.test(url)) return [{ url }];
  say(`the ${name} ${quoted(url)} is no web address and is not carried`);
  return [];
}

/** What may not stay of pieces of HTML is told, what could have run as a mistake. */
export function sayLeftOut(parts: readonly LeftOut[], name: string, say: Say): void {
  const all = (list: keyof LeftOut) => [...new Set(parts.flatMap((part) => part[list]))].join(', ');
  const [unsafe, other] = [all('unsafe'), all('other')];
  if (unsafe !== '') say(`${unsafe} in the ${name}; left out, and nothing of it was run`, 'mistake');
  if (other !== '') say(`${other} in the ${name} is not carried`);
}

/** The links in a piece of HTML of which the words alone are kept; what may not stay of it is told. */
export function linksIn(html: string, name: string, say: Say): Link[] {
  if (!html.includes('<')) return [];
  const said = fromHtmlText(html);
  sayLeftOut([said], name, say);
  return said.links.map((url) => ({ url }));
}
