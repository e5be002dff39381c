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
