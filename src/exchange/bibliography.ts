import { chicago } from './chicago.ts';
import type { CslItem } from './cite.ts';

/** A bibliography to read: a line after Chicago for each reference, in the order of its letters. */
export function bibliography(items: readonly CslItem[], locale: string): string {
  const { compare } = new Intl.Collator(locale);
  const plain = (line: string) => line.replace(/^[“‘]/, '');
  const lines = items.map(chicago).sort((a, b) => compare(plain(a), plain(b)));
  return lines.map((line) => `${line}\n`).join('\n');
}
