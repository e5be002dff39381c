/** Sources and pages as CSL-JSON, BibTeX, RIS and a Chicago line, read back by Citation.js. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibliography } from './bibliography.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { citePage, citeSource, cslDate, singleDate, type CslItem } from './cite.ts';
import { address, fullEvent, publicOf } from './testPublic.ts';
import { ris } from './ris.ts';

const { site, sources } = publicOf({ first: fullEvent('2023-11-15/2023-11-17') }, 'Über “alles” & 50% {x} ~1');
const page = citePage(site, { id: 'first', url: address('/events/first/'), title: 'They meet' });
const items = [...sources.map(citeSource), page];

const read = (text: string) => new Cite(text, { generateGraph: false }).data;

/** What a reference says, whichever field says it. A date that is not one day, month or year is on the list of losses. */
const said = (item: CslItem & { annote?: string }) => ({
  id: item.id,
  title: item.title,
  author: item.author?.map((author) => Object.values(author).join(' ')),
  by: item['container-title'] ?? item.publisher,
  issued: singleDate(item.issued),
  URL: item.URL,
  language: item.language,
  note: item.note ?? item.annote,
});

describe('references', () => {
  test('as CSL-JSON are read as they are', () => {
    expect(read(JSON.stringify(items)).map(said)).toEqual(items.map(said));
  });

  test('as BibTeX are read as they are, but for the type, the archived copy and dates that are spans', () => {
    expect(read(bibtex(items)).map(said)).toEqual(items.map(said));
  });

  test('as RIS are read as they are, but for the type, the archived copy and dates that are spans', () => {
    // Citation.js reads neither author nor day of TY NEWS, nor the site of TY ELEC: these lines speak for themselves.
    const text = ris(items);
    expect(text).toContain('TY  - NEWS\r\nID  - s2\r\nAU  - Über “alles” & 50% {x} ~1\r\n');
    expect(text).toContain('DA  - 2024/02/16/\r\nY2  - 2024/03/01/\r\n');
    expect(text).toContain('TI  - They meet\r\nT2  - T\r\nPB  - P\r\nET  - 1\r\n');
    const others = items.filter(({ type, version }) => type !== 'article-newspaper' && !version);
    expect(read(ris(others)).map(said)).toEqual(others.map(said));
  });

  test('hold a date only as it is known', () => {
    const date = (edtf: string) => {
      const [event] = publicOf({ first: fullEvent(edtf) }).events.filter(({ id }) => id === 'first');
      return event && cslDate(event.date);
    };
    expect(date('2023-11')).toEqual({ 'date-parts': [[2023, 11]] });
    expect(date('2023-11-15/2023-11-17')).toEqual({
      'date-parts': [
        [2023, 11, 15],
        [2023, 11, 17],
      ],
    });
    expect(date('1450~')).toEqual({ 'date-parts': [[1450]], circa: true });
    expect(date('2023-22')).toEqual({ 'date-parts': [[2023]], season: 2 });
    expect(date('-0043-03-15')).toEqual({ 'date-parts': [[-44, 3, 15]] });
    expect(date('/2023-11')).toEqual({ literal: 'by November 2023, start unknown' });
  });

  test('make a bibliography in the order of its letters', () => {
    const item = (title: string): CslItem => ({ id: title, type: 'webpage', title, publisher: 'P' });
    expect(bibliography([item('Zebra'), item('Äpfel'), item('bear')], 'en')).toBe(
      '“Äpfel.” P. n.d.\n\n“bear.” P. n.d.\n\n“Zebra.” P. n.d.\n',
    );
  });

  test('make a line after Chicago', () => {
    expect(chicago(page)).toBe('P. “They meet.” T, Version 1. March 1, 2024. https://example.org/t/events/first/.');
    expect(
      chicago({
        id: 'x',
        type: 'webpage',
        title: 'Who said “no”?',
        publisher: 'P',
        issued: { 'date-parts': [[2024, 2]] },
      }),
    ).toBe('“Who said ‘no’?” P. February 2024.');
    expect(chicago({ id: 'x', type: 'webpage', publisher: 'P.', issued: { literal: 'by 2024' } })).toBe('P. by 2024.');
    // A page may change: the day it was read stands before its address.
    expect(
      chicago({
        id: 'x',
        type: 'webpage',
        title: 'T',
        publisher: 'P',
        issued: { 'date-parts': [[2024, 2, 16]] },
        accessed: { 'date-parts': [[2026, 11, 20]] },
        URL: 'https://example.org/',
      }),
    ).toBe('“T.” P. February 16, 2024. Accessed November 20, 2026. https://example.org/.');
  });
});
