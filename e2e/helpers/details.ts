import type { Page } from 'playwright/test';
import { events } from './content.ts';

/** The text that the mocked details of an event give. */
export const summaryOf = (id: string): string => `Summary of ${id}, in one sentence.`;

export interface MockDetails {
  summary: string;
  date: { note: string };
  people: { name: string; title?: string }[];
  sources: { publisher: string; title: string; url: string }[];
  relations: { type: string; event: string }[];
}

/** The details of one event as its JSON file would give them; relations are those of the content. */
export function detailsOf(id: string): MockDetails {
  const entry = events.find((event) => event.id === id)?.entry;
  return {
    summary: summaryOf(id),
    date: { note: `How the date of ${id} is known.` },
    people: [{ name: 'A. Person', title: 'Secretary' }, { name: 'B. Person' }],
    sources: [{ publisher: 'A publisher', title: 'A title', url: 'https://example.org/source' }],
    relations: (entry?.relations ?? []).map(({ type, event }) => ({ type, event })),
  };
}

/** The same in the form of an event's own file (`/data/v1/schema.json`). */
export function fileWith(details: Partial<MockDetails>): object {
  const { sources = [], ...event } = details;
  return {
    events: [{ ...event, sources: sources.map((_, i) => `s${i}`) }],
    sources: sources.map((source, i) => ({ id: `s${i}`, linked: true, ...source })),
  };
}

/** Answers every request for an event's details, so that cards do not depend on how the files are written. */
export const mockDetails = (page: Page): Promise<unknown> =>
  page.route('**/data/v1/events/*.json', (route) => {
    const id = decodeURIComponent(/([^/]+)\.json$/.exec(new URL(route.request().url()).pathname)?.[1] ?? '');
    return route.fulfill({ json: fileWith(detailsOf(id)) });
  });
