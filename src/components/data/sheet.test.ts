import { expect, test } from 'vitest';
import { contentOf, eventEntry } from '../../model/testTimeline.ts';
import { buildTimeline } from '../../model/timeline.ts';
import { sheetOf } from './sheet.ts';

function topicFact(hasArticle: boolean) {
  const content = contentOf({ first: eventEntry('2024-02-16') });
  if (!hasArticle) delete content.site.article;
  const timeline = buildTimeline(content);
  const [event] = timeline.events;
  if (!event) throw new Error('no event');
  return sheetOf(timeline, event, '', (path) => `https://example.org${path}`).facts.at(-1);
}

test('a sheet names the status of an event only where there is an article that may report it', () => {
  expect(topicFact(true)).toMatchObject({
    name: 'Topic, status',
    parts: [{ value: 'Talks.' }, { value: 'Added context.' }],
  });
  expect(topicFact(false)).toEqual({ name: 'Topic', parts: [{ value: 'Talks.' }] });
});

const sheetFor = (resolved: string, changes: Parameters<typeof eventEntry>[1]) => {
  const timeline = buildTimeline(contentOf({ first: eventEntry(resolved, changes) }));
  const [event] = timeline.events;
  if (!event) throw new Error('no event');
  return sheetOf(timeline, event, '', (path) => `https://example.org${path}`);
};

test('a person whose office no source gives stands on a sheet by name', () => {
  const people = [{ id: 'a' }, { id: 'c', office: 'minister' }, { id: 'b' }];
  const who = sheetFor('2024-02-16', { people }).facts.find(({ name }) => name === 'Who');
  expect(who?.parts.map(({ value, detail }) => `${value} ${detail}`.trim()).join(' ')).toBe(
    'Yann Weil; Ann Brown, Minister; Zoe Ábel',
  );
});

test('of what the article reports without a date no sheet says that it is the event that is meant', () => {
  const detail = (resolved: string) => sheetFor(resolved, { kind: 'reported' }).facts.at(-1)?.parts.at(-1)?.detail;
  expect(detail('2024-02-16')).toBe('This is the event that the article means.');
  expect(detail('/2024-02')).toBeUndefined();
});
