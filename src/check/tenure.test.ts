import { expect, test } from 'vitest';
import { checkFiles } from './checkContent.ts';
import { encode, validContent } from './testContent.ts';

/** What is said of the office in an event on a date, where one minister began and another left on 24 July 2023. */
async function said(resolved: string, office: 'foreign-minister' | 'director'): Promise<string[]> {
  const event = (validContent['events/meeting.mdx'] ?? '')
    .replace('resolved: "2024-02-16"', `resolved: "${resolved}"`)
    .replace('office: foreign-minister', `office: ${office}`)
    .replace('type: follows', 'type: bearsOn')
    .replace(/time:\n( {2}.*\n)*/, '');
  const people = (validContent['people.yaml'] ?? '').replace('from: "2023-07-25"', 'from: "2023-07-24"');
  const { mistakes } = checkFiles(encode({ ...validContent, 'events/meeting.mdx': event, 'people.yaml': people }));
  return mistakes.map((mistake) => mistake.message);
}

test.for<[string, 'foreign-minister' | 'director']>([
  ['2023-07-24', 'foreign-minister'],
  ['2023-07-24', 'director'],
  ['2023-07', 'foreign-minister'],
  ['2023-07', 'director'],
  ['2023-07-20/2023-07-26', 'foreign-minister'],
  ['2023-06~', 'foreign-minister'],
  ['2024~', 'director'],
  ['2023-06?', 'foreign-minister'],
])('an event on %s may name the %s, who may have held the office then', async ([resolved, office]) => {
  expect(await said(resolved, office)).toEqual([]);
});

test.for<[string, 'foreign-minister' | 'director', string]>([
  ['2023-07-23', 'foreign-minister', 'held from 2023-07-24, after this event (2023-07-23); write the office held then'],
  ['2023-06', 'foreign-minister', 'held from 2023-07-24, after this event (2023-06); write the office held then'],
  ['2023-07-25', 'director', 'held until 2023-07-24, before this event (2023-07-25); write the office held then'],
  [
    '2023-08/2023-09',
    'director',
    'held until 2023-07-24, before this event (2023-08/2023-09); write the office held then',
  ],
])('an event on %s may not name the %s', async ([resolved, office, message]) => {
  expect(await said(resolved, office)).toEqual([message]);
});
