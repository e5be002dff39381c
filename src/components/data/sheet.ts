import { words } from '../../i18n/index.ts';
import { dateWords } from '../../model/dateLabel.ts';
import type { Claim } from '../../model/claim.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { claimsOfEvent, neighbours, sourceById, topicById } from '../../model/queries.ts';
import type { Timeline } from '../../model/timeline.ts';
import { blocks, underHeadings } from '../../paper/blocks.ts';
import { planSheet, type SheetPlan } from '../../paper/sheetPlan.ts';
import { markup } from '../../render/markup.ts';
import { qrCode } from '../../render/qr.ts';
import { revisedWords } from './revised.ts';
import { sourceText, type SourceText } from './sourceText.ts';

/** A fact: what is known, and after it how, by whom or how well. */
export interface Fact {
  name: string;
  parts: { value: string; detail?: string }[];
  /** The date as EDTF. */
  code?: string;
}

/** Everything that an event's sheet says, in words, and how it is set. */
export interface Sheet {
  event: TimelineEvent;
  facts: Fact[];
  /** Absent on a timeline that is derived from no article. */
  article?: { paragraphs: string[]; claims: readonly Claim[] };
  added: { lead?: string; text: string }[];
  around: { side: string; events: { id: string; date: string; title: string; address: string }[] }[];
  sources: SourceText[];
  address: string;
  /** The code of the address, as markup. */
  qr: string;
  citation: string;
  plan: SheetPlan;
}

/** More claims than these are named by their numbers only. */
const MOST_CLAIMS = 4;

const sheets = new WeakMap<TimelineEvent, Sheet>();

/**
 * The sheet of an event. Its own page has it, and the booklet: it is made once.
 * @param body the event's Markdown
 * @param addressOf the full address of a page, from its path below the site's root
 */
export function sheetOf(
  timeline: Timeline,
  event: TimelineEvent,
  body: string,
  addressOf: (path: string) => string,
): Sheet {
  const sheet = sheets.get(event) ?? makeSheet(timeline, event, body, addressOf);
  sheets.set(event, sheet);
  return sheet;
}

function makeSheet(timeline: Timeline, event: TimelineEvent, body: string, addressOf: (path: string) => string): Sheet {
  const { site } = timeline;
  const t = words(site.locale);
  const address = addressOf(`/events/${event.id}/`);
  const claims = claimsOfEvent(timeline, event.id);
  const facts = factsOf(timeline, event);
  const article = site.article && {
    paragraphs: [
      event.articleNote ??
        (claims.length > 0 || event.kind === 'reported' ? t.sheet.onlyReported : t.sheet.notReported),
    ],
    claims,
  };
  const added: Sheet['added'] = [
    ...(site.article ? [{ text: event.kind === 'context' ? t.sheet.addedAll : t.sheet.addedDate }] : []),
    ...event.accounts.map(({ by, text, issued }) => ({
      lead: t.sheet.accountBy(issued ? `${by}, ${dateWords(issued, site.locale)}` : by),
      text,
    })),
  ];
  const around = aroundOf(timeline, event, addressOf);
  const sources = event.sources.flatMap((id) => {
    const source = sourceById(timeline, id);
    return source ? [sourceText(source, site.locale, t)] : [];
  });
  const citation = `${site.publisher}. “${event.title}”, ${site.title}. ${t.footer.version} ${site.version}, ${revisedWords(site)}.`;
  const plan = planSheet({
    title: event.title,
    summary: event.summary,
    facts: facts.map(factText),
    body: underHeadings(blocks(body)),
    asides: [
      [...(article?.paragraphs ?? []), ...claimLines(claims, t.standings)],
      added.map(({ lead = '', text }) => `${lead} ${text}`),
    ],
    around: around.map(({ events }) => events.map(({ date, title, address: other }) => `${date} ${title}. ${other}`)),
    sources: sources.map(({ text }) => text),
    foot: [
      `${t.sheet.permalink} ${address}`,
      `${t.sheet.cite} ${citation} ${t.sheet.licence} ${site.licence?.name ?? ''}`,
    ],
  });
  const qr = markup(qrCode(address, t.sheet.qr(address)));
  return { event, facts, article, added, around, sources, address, qr, citation, plan };
}

/** A few claims have a line each; of many, their numbers and standings run on. */
export const areClaimsBrief = (claims: readonly Claim[]): boolean => claims.length > MOST_CLAIMS;

function claimLines(claims: readonly Claim[], standings: Record<Claim['standing'], string>): string[] {
  if (claims.length === 0) return [];
  if (areClaimsBrief(claims)) return [claims.map(({ id, standing }) => `${id}\u00a0${standings[standing]}; `).join('')];
  return claims.map(({ id, text, standing }) => `${id} ${text} ${standings[standing]}`);
}

function factsOf(timeline: Timeline, event: TimelineEvent): Fact[] {
  const { locale, article } = timeline.site;
  const t = words(locale);
  const { date, place, people, kind } = event;
  const who = people.map(({ id, office, role }, i) => {
    const person = timeline.people.find((one) => one.id === id);
    const title = person?.offices.find((one) => one.id === office)?.title;
    const detail = [title, role].filter(Boolean).join(', ');
    const end = i < people.length - 1 ? ';' : '';
    const name = person?.name ?? id;
    return detail === '' ? { value: `${name}${end}`, detail } : { value: `${name},`, detail: `${detail}${end}` };
  });
  const when = [
    date.earliest !== null && date.latest !== null && t.sheet.known(date.form, date.precision),
    article && kind === 'reported' && (date.stated ? t.event.stated(date.stated) : t.event.notStated),
    article && t.bases[date.basis],
  ];
  // Of what has no date of its own nobody can say which event is meant.
  const isMatched = kind === 'context' || date.earliest !== null || date.identification === 'probable';
  const confidence = t.sheet.confidence[kind === 'context' ? kind : date.identification];
  const topic = topicById(timeline, event.topic);
  return [
    {
      name: t.event.when,
      parts: [{ value: dateWords(date, locale), detail: when.filter(Boolean).join(' ') }],
      code: date.edtf,
    },
    ...(who.length > 0 ? [{ name: t.event.who, parts: who }] : []),
    ...(place
      ? [{ name: t.event.where, parts: [{ value: place.name, detail: t.placePrecisions[place.precision] }] }]
      : []),
    {
      name: article ? t.sheet.topicAndStatus : t.event.topic,
      parts: [
        { value: `${topic?.name ?? event.topic}.` },
        ...(article ? [{ value: `${t.kinds[kind]}.`, ...(isMatched && { detail: confidence }) }] : []),
      ],
    },
  ];
}

const factText = ({ parts, code = '' }: Fact): string =>
  [...parts.map(({ value, detail = '' }) => `${value} ${detail}`), code].join(' ');

function aroundOf(timeline: Timeline, event: TimelineEvent, addressOf: (path: string) => string): Sheet['around'] {
  const { locale } = timeline.site;
  const { before, after } = words(locale).sheet;
  const sides = neighbours(timeline, event.id, 2);
  return [
    { side: before, events: sides.before },
    { side: after, events: sides.after },
  ]
    .filter(({ events }) => events.length > 0)
    .map(({ side, events }) => ({
      side,
      events: events.map(({ id, title, date }) => ({
        id,
        title,
        date: dateWords(date, locale),
        address: addressOf(`/events/${id}/`),
      })),
    }));
}
