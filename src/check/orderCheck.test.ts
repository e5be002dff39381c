import { expect, test } from 'vitest';
import { checkFiles } from './checkContent.ts';
import { formatMistake } from './mistake.ts';
import { encode, validContent } from './testContent.ts';

/** What is said of an event of one date that has a relation to one of another. */
function said(type: string, own: string, other: string, more = ''): string[] {
  const call = validContent['events/call.mdx'] ?? '';
  const dated = (date: string) => call.replace('resolved: 2023-12', `resolved: "${date}"${more}`);
  const relation = `relations:\n  - type: ${type}\n    event: b\nsources:`;
  const events = { 'events/a.mdx': dated(own).replace('sources:', relation), 'events/b.mdx': dated(other) };
  return checkFiles(encode({ ...validContent, ...events })).mistakes.map(formatMistake);
}

test.for([
  ['follows', '1871', '1944', 'cannot follow it'],
  ['respondsTo', '1871-03-01', '1871-03-04', 'cannot respond to it'],
  ['follows', '../1871', '1944/..', 'cannot follow it'],
  ['follows', '{1870,1871}', '[1944,1945]', 'cannot follow it'],
  ['partOf', '1944', '1871-02', 'neither is part of the other'],
  ['partOf', '1871-02', '1944', 'neither is part of the other'],
] as const)('%s, of %s to %s, is told', ([type, own, other, words]) => {
  expect(said(type, own, other)).toEqual([expect.stringContaining(words)]);
  expect(said(type, own, other)[0]).toMatch(/^events\/a\.mdx:15:12 relations\[0\]\.event "b": this event \(/);
});

test.for([
  ['follows', '1944', '1871'],
  ['follows', '1944-06-06', '1944'],
  ['follows', '1944', '1944-06-06'],
  // It may be the 1st in one place and the 3rd in another, almost.
  ['respondsTo', '1871-03-01', '1871-03-02'],
  ['respondsTo', '1871-03-01', '1871-03-03'],
  ['follows', '1871?', '1944'],
  ['follows', '1871', '1944~'],
  ['follows', '/1871', '1944'],
  ['follows', '1871/..', '1944'],
  ['follows', '1871', '[1870,1944]'],
  ['follows', '1871', '../1944'],
  ['partOf', '1871', '1870/1872'],
  ['partOf', '1870/1872', '1872-12-31'],
  ['partOf', '1944', '1871/..'],
  ['contradicts', '1871', '1944'],
  ['bearsOn', '1871', '1944'],
] as const)('%s, of %s to %s, may be', ([type, own, other]) => {
  expect(said(type, own, other)).toEqual([]);
});

test('an event that is only probably the one that is meant may be of another date', () => {
  expect(said('follows', '1871', '1944', '\n  identification: probable')).toEqual([]);
});
