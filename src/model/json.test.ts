import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { jsonText, publicTimeline, type EventText } from './json.ts';
import { publicOutline, publicParts } from './jsonParts.ts';
import { jsonSchema, jsonShape } from './jsonShape.ts';
import { contentOf, eventEntry } from './testTimeline.ts';
import { buildTimeline, type ContentEntries } from './timeline.ts';

const address = (path: string) => `https://example.org/t${path}`;
const texts = (markdown: string): ReadonlyMap<string, EventText> =>
  new Map([['first', { markdown, text: [{ heading: 'What happened', text: 'They met.', sources: ['s2'] }] }]]);
const publish = (content: ContentEntries, markdown = 'They met.[@s2]') =>
  publicTimeline(buildTimeline(content), texts(markdown), address);

const content = contentOf({
  first: eventEntry('2023-11-15/2023-11-17', {
    kind: 'reported',
    date: { stated: 'November', resolved: '2023-11-15/2023-11-17', basis: 'article', identification: 'probable' },
    otherDates: [{ label: 'Account issued', date: '2023-11-18~' }],
    time: { local: '09:00', zone: 'Europe/Berlin', status: 'scheduled', source: 's10' },
    place: { name: 'Munich', lat: 48.1, lon: 11.6, precision: 'city' },
    people: [{ id: 'a', office: 'minister', role: 'host' }],
    accounts: [{ by: 'A ministry', text: 'Frank.', sources: ['s10'], issued: '2023-11' }],
    relations: [{ type: 'follows', event: 'second' }],
  }),
  second: eventEntry('/2023-11', { topic: 'trade' }),
  old: eventEntry('Y-170000', { sources: ['s10'] }),
});

describe('the public JSON', () => {
  const whole = publish(content);
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(jsonSchema('https://example.org/schema.json'));

  test('fits its own schema, whole, one event of it, and the outline', () => {
    const part = publicParts(whole);
    for (const value of [whole, ...whole.events.map(part), publicOutline(whole)]) {
      validate(JSON.parse(jsonText(value)));
      expect(validate.errors).toBeNull();
    }
  });

  test('holds no field that the schema does not name', () => {
    expect(jsonShape.parse(JSON.parse(jsonText(whole)))).toEqual(JSON.parse(jsonText(whole)));
  });

  test('holds bounds as integers, exclusive at the end, and null where nobody knows', () => {
    const dates = Object.fromEntries(whole.events.map(({ id, date }) => [id, date]));
    expect(dates['first']).toMatchObject({
      earliest: Date.UTC(2023, 10, 15),
      latest: Date.UTC(2023, 10, 18),
      words: '15 to 17 November 2023',
      stated: 'November',
    });
    expect(dates['second']).toMatchObject({ earliest: null, latest: Date.UTC(2023, 11, 1), startEdge: 'unknown' });
    expect(dates['old']?.earliest).toBeLessThan(-8.64e15 / 2);
  });

  test('names people with the office they held, and gives every address in full', () => {
    const [first] = whole.events.filter(({ id }) => id === 'first');
    expect(first?.people).toEqual([
      { id: 'a', office: 'minister', name: content.people['a']?.name, title: 'Minister', role: 'host' },
    ]);
    expect(first?.url).toBe('https://example.org/t/events/first/');
    expect(first?.relations[0]).toMatchObject({ title: 'They meet', url: 'https://example.org/t/events/second/' });
  });

  test('holds every word an author wrote, but the addresses of sources that are not to be linked', () => {
    const hidden = { ...content.sources['s10']!, URL: 'https://example.org/hidden', linked: false };
    const text = jsonText(publish({ ...content, sources: { ...content.sources, s10: hidden } }));
    expect(leaves(content).filter((word) => !text.includes(JSON.stringify(word).slice(1, -1)))).toEqual([]);
    expect(text).not.toContain('hidden');
  });

  test('of one event holds what it refers to, and nothing else', () => {
    const [first] = whole.events.filter(({ id }) => id === 'first').map(publicParts(whole));
    expect(first?.sources.map(({ id }) => id)).toEqual(['s2', 's10']);
    expect(first?.claims.map(({ id }) => id)).toEqual(['P3.2']);
    expect(first?.people.map(({ id }) => id)).toEqual(['a']);
    expect(first?.topics.map(({ id }) => id)).toEqual(['talks']);
  });

  test('is the same, byte for byte, however the files were read', () => {
    const turned = { ...content, events: content.events.toReversed() };
    expect(jsonText(publish(turned))).toBe(jsonText(whole));
  });
});

/** Every string and number in a value. */
function leaves(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
