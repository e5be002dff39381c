/** Public JSON for tests: small, and with what someone might put in it to do harm. */
import type { EventEntry } from '../model/schema.ts';
import { publicTimeline, type EventText } from '../model/json.ts';
import type { PublicTimeline } from '../model/jsonShape.ts';
import { contentOf, eventEntry } from '../model/testTimeline.ts';
import { buildTimeline } from '../model/timeline.ts';

export const address = (path: string): string => `https://example.org/t${path}`;

/** Every field that an event can have. */
export function fullEvent(resolved: string, words = 'They meet'): EventEntry {
  return eventEntry(resolved, {
    title: `${words}: “title”`,
    label: 'Label',
    kind: 'reported',
    date: { stated: words, resolved, basis: 'article', note: words, identification: 'probable' },
    otherDates: [{ label: 'Account issued', date: '2023-11-18~', note: words }],
    time: { local: '09:00', zone: 'Europe/Berlin', status: 'scheduled', source: 's10' },
    place: { name: `${words} place`, lat: -48.1, lon: 11.6, precision: 'city', note: words },
    people: [{ id: 'a', office: 'minister', role: words }],
    summary: `${words}, in short; and so on.`,
    accounts: [{ by: words, text: words, sources: ['s10'], issued: '2023-11' }],
    articleNote: words,
    relations: [{ type: 'follows', event: 'second' }],
    sources: ['s2', 's10'],
  });
}

/** A timeline of the given events, and one more that they may refer to. */
export function publicOf(events: Record<string, EventEntry>, words = 'They met.'): PublicTimeline {
  const content = contentOf({ second: eventEntry('2023-12'), ...events });
  const source = { ...content.sources['s2']!, title: words, author: words, note: words, accessed: '2024-03-01' };
  const sources = {
    s2: { ...source, issued: '2024-02-16', type: 'article-newspaper' as const },
    s10: { ...source, issued: '2024-02' },
    s11: { ...source, issued: '2023-11-15/2023-11-17', type: 'report' as const },
  };
  const text: EventText = { markdown: words, text: [{ heading: words, text: words, sources: ['s2'] }] };
  const texts = new Map(content.events.map(({ id }) => [id, text]));
  const { x } = content.glossary;
  const glossary = { x: { ...x!, term: words, definition: words, otherNames: { 'zh-Hans': words } } };
  return publicTimeline(buildTimeline({ ...content, sources, glossary }), texts, address);
}

/** What someone might write to run a script, to break a line, or to turn round what follows. */
export const HOSTILE: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>" onload="alert(1)',
  'end of script': '</script><!--<script>]]>&lt;script&gt;',
  prototype: '__proto__ constructor toString',
  'right to left': 'paid \u202Egpj.exe\u202C \u2066and\u2069 on',
  lines: 'one\r\nBEGIN:VEVENT\r\nSUMMARY:two\nER  - \nTY  - BOOK\u2028three\u0000\u0008',
  tex: '} @book{x, title={\\input{/etc/passwd}} % $ # _ ~ ^ & {',
  formula: '=HYPERLINK("https://example.org";"x")',
  'other formula': "@SUM(1+1)*cmd|' /C calc'!A0",
  long: 'ten thousand characters '.repeat(417),
  astral: '王毅 😀 \uD800 é\u0301',
};
