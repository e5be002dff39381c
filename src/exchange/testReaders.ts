/** Reads what the exporters write back into the fields of the JSON, by libraries where there are some. For tests. */
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { instant } from '../model/calendar.ts';
import { parseDate } from '../model/date.ts';
import { dateWords, dateWordsShort } from '../model/dateLabel.ts';
import type { EventDate } from '../model/event.ts';
import type { PublicTimeline } from '../model/jsonShape.ts';
import { unguard } from './csv.ts';
import type { TimelineJs } from './timelinejs.ts';

export type Fields = Record<string, unknown>;

function dateOf(edtf: string, identification?: EventDate['identification']): Fields {
  const date = parseDate(edtf);
  const { form, precision, earliest, latest, startEdge, endEdge } = date;
  const [words, wordsShort] = [
    dateWords(date, 'en'),
    dateWordsShort({ ...date, ...(identification && { identification }) }, 'en'),
  ];
  return { edtf, words, wordsShort, form, precision, earliest, latest, startEdge, endEdge };
}

const maybe = (text: string | undefined) => text || undefined;
const list = (text: string | undefined) => (text ? text.split('; ') : []);

export function fromCsv(text: string): Fields[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return rows.map((row) => {
    const cell = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unguard(value)]));
    const offices = list(cell['offices']);
    return {
      id: cell['id'],
      url: cell['url'],
      title: cell['title'],
      label: cell['label'],
      kind: cell['kind'],
      topic: cell['topic'],
      importance: Number(cell['importance']),
      summary: cell['summary'],
      date: {
        ...dateOf(cell['date'] ?? '', cell['identification'] as EventDate['identification']),
        stated: maybe(cell['date_stated']),
        basis: cell['date_basis'],
        note: maybe(cell['date_note']),
        identification: cell['identification'],
      },
      otherDates: list(cell['other_dates']).map((one) => {
        const [label, edtf = ''] = one.split(': ');
        return { label, date: dateOf(edtf) };
      }),
      time: cell['time']
        ? {
            local: cell['time'],
            until: maybe(cell['time_until']),
            zone: cell['time_zone'],
            status: cell['time_status'],
            source: cell['time_source'],
          }
        : undefined,
      place: cell['place']
        ? {
            name: cell['place'],
            lat: Number(cell['lat']),
            lon: Number(cell['lon']),
            precision: cell['place_precision'],
            note: maybe(cell['place_note']),
          }
        : undefined,
      people: list(cell['people']).map((id, i) => ({ id, office: offices[i] })),
      articleNote: maybe(cell['article_note']),
      relations: list(cell['relations']).map((one) => {
        const [type, event] = one.split(': ');
        return { type, event };
      }),
      sources: list(cell['sources']),
    };
  });
}

export function fromIcs(text: string, { topics }: PublicTimeline): Fields[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name) ?? undefined;
    const end = event.endDate.clone();
    end.addDuration(ICAL.Duration.fromString('-P1D'));
    const [from, to] = [event.startDate.toString(), end.toString()];
    const topic = topics.find(({ name }) => name === value('categories'))?.id;
    // Those of a label would say that an event is only probably the one meant.
    const { wordsShort: _, ...date } = dateOf(from === to ? from : `${from}/${to}`);
    return {
      id: /([^/]+)\/$/.exec(event.uid)?.[1],
      url: value('url'),
      title: event.summary,
      topic,
      summary: event.description.split('\n\n')[0],
      date,
      place: event.location ? { name: event.location } : undefined,
    };
  });
}

export function fromTimelineJs(text: string, { topics }: PublicTimeline): Fields[] {
  const { events } = JSON.parse(text) as TimelineJs;
  const plain = (html: string | undefined) =>
    (html ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return events.map(({ unique_id: id, start_date: from, end_date: to = from, ...slide }) => ({
    id,
    url: plain(/href="([^"]*)"/.exec(slide.text.text)?.[1]),
    title: plain(slide.text.headline),
    topic: topics.find(({ name }) => name === plain(slide.group))?.id,
    summary: plain(/<p>(.*?)<\/p>/.exec(slide.text.text)?.[1]),
    date: {
      words: plain(slide.display_date),
      earliest: instant(from.year, from.month, from.day),
      latest: to.day
        ? instant(to.year, to.month, to.day + 1)
        : to.month
          ? instant(to.year, to.month + 1)
          : instant(to.year + 1),
    },
  }));
}
