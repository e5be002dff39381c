import { mediaOf } from './media.ts';
import { slidesAndEras } from './slides.ts';
import { startAndEnd } from './startAndEnd.ts';
import { fieldText, firstListed, sayAt, sayRest } from './tell.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { isEmpty, textOf } from './value.ts';
import { writtenDate } from './writtenDate.ts';

const KNOWN = new Set(['startDate', 'endDate', 'headline', 'text', 'asset', 'tag', 'tags', 'id']);
/** Of the timeline itself; `type` says nothing but that it is one. */
const TOP = new Set(['headline', 'text', 'type', 'date', 'era', 'asset']);

/** TimelineJS 1 and 2: `{headline, text, startDate, date: [{startDate: "2011,3,23", headline, text, asset, tag}], era}`. */
export function readOldTimelineJs(timeline: Record<string, unknown>): Incoming {
  const remarks: Remark[] = [];
  const say = sayAt(remarks, 'timeline');
  sayRest(timeline, TOP, say);
  if (!isEmpty(timeline['asset'])) say('media of the title slide is not carried');
  return {
    format: 'TimelineJS 2 JSON',
    title: fieldText(timeline, 'headline', say),
    text: fieldText(timeline, 'text', say),
    events: slidesAndEras(timeline, ['date', 'era'], toEvent, remarks),
    remarks,
  };
}

function toEvent(event: Record<string, unknown>, at: string, remarks: Remark[]): IncomingEvent {
  const say = sayAt(remarks, at);
  sayRest(event, KNOWN, say);
  const tags = ['tag', 'tags'].flatMap((key) => event[key]).flatMap((tag) => textOf(tag).split(/\s*,\s*/));
  const dateOf = (key: string) => writtenDate(textOf(event[key]), key, say);
  return {
    at,
    id: fieldText(event, 'id', say) || undefined,
    title: fieldText(event, 'headline', say),
    text: fieldText(event, 'text', say),
    ...startAndEnd(dateOf('startDate'), dateOf('endDate'), ['startDate', 'endDate'], say),
    group: firstListed(tags, 'tag', say) || undefined,
    ...mediaOf(event['asset'], 'media', say),
  };
}
