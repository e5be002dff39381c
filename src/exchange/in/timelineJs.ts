import { toDate } from './dateInParts.ts';
import { distinctTexts } from './distinctTexts.ts';
import { mediaOf } from './media.ts';
import { quoted } from './names.ts';
import { slidesAndEras } from './slides.ts';
import { startAndEnd } from './startAndEnd.ts';
import { fieldText, firstListed, sayAt, sayRest } from './tell.ts';
import type { Say } from './tell.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { isRecord, textOf } from './value.ts';

const TOP = new Set(['title', 'events', 'eras', 'scale']);
const OF_TITLE = new Set(['text', 'headline', 'unique_id', 'autolink']);
const TEXTS = new Set(['headline', 'text']);
const EVENT = new Set('start_date end_date text headline media group unique_id display_date autolink'.split(' '));

/** TimelineJS 3: `{title, events: [{start_date, end_date, text: {headline, text}, media, group, unique_id}], eras}`. */
export function readTimelineJs(value: Record<string, unknown>): Incoming {
  const remarks: Remark[] = [];
  sayRest(value, TOP, sayAt(remarks, 'timeline'));
  const events = slidesAndEras(value, ['events', 'eras'], toEvent, remarks);
  if (!/^(?:human)?$/.test(textOf(value['scale'])))
    sayAt(remarks, 'scale')('the scale is not carried: it follows the dates');
  return { format: 'TimelineJS JSON', ...titleSlide(value['title'], sayAt(remarks, 'title')), events, remarks };
}

function titleSlide(value: unknown, say: Say): Pick<Incoming, 'title' | 'text'> {
  const slide = isRecord(value) ? value : { text: { headline: textOf(value) } };
  sayRest(slide, OF_TITLE, say, ' of the title slide');
  return textsOf(slide, say);
}

/** What a slide says: `{headline, text}` in a record of their own, or on the slide itself. */
function textsOf(slide: Record<string, unknown>, say: Say): { title: string; text: string } {
  const own = isRecord(slide['text']) ? slide['text'] : slide;
  if (own !== slide) sayRest(own, TEXTS, say, ' of the text');
  const headlines = [fieldText(own, 'headline', say), textOf(slide['headline'])];
  const [title = '', other] = distinctTexts(headlines);
  if (other !== undefined) say(`a second headline ${quoted(other)} is not carried`);
  return { title, text: fieldText(own, 'text', say) };
}

function toEvent(event: Record<string, unknown>, at: string, remarks: Remark[]): IncomingEvent {
  const say = sayAt(remarks, at);
  sayRest(event, EVENT, say);
  return {
    at,
    id: fieldText(event, 'unique_id', say) || undefined,
    ...textsOf(event, say),
    ...startAndEnd(toDate(event['start_date'], say), toDate(event['end_date'], say), ['start date', 'end date'], say),
    stated: statedOf(event),
    group: firstListed(event['group'], 'group', say) || undefined,
    ...mediaOf(event['media'], 'url', say),
  };
}

/** Words for the date that stand in place of it, for the whole event or for its start. */
function statedOf(event: Record<string, unknown>): string | undefined {
  const own = textOf(event['display_date']);
  const ends = ['start_date', 'end_date'].map((key) => {
    const date = event[key];
    return isRecord(date) ? textOf(date['display_date']) : '';
  });
  return own || ends.filter(Boolean).join(' – ') || undefined;
}
