/** The booklet on the page, for the events that are chosen: its parts, their pages, and what it says of them. */
import { unlabelledWords } from '../../components/unlabelled.ts';
import { yearRange } from '../../components/data/years.ts';
import type { PrintData, PrintableEvent } from '../../components/data/printData.ts';
import { printingWords } from '../../i18n/printing.ts';
import { need } from '../../interaction/dom.ts';
import { fitDrawing } from '../../paper/fitDrawing.ts';
import { partOf } from '../../paper/partOf.ts';
import { firstPages, grouped, paginate } from '../../paper/paginate.ts';
import { DRAWING_ROOM, ROOM } from '../../paper/papers.ts';
import { bookDrawing } from '../../render/bookDrawing.ts';
import { create } from '../../render/dom.ts';

/** The event that a place of the booklet is about, by the id of its sheet: `sheet-munich-meeting`. */
const eventOf = (place = ''): string | undefined => /^sheet-(.+)/.exec(place)?.[1];

/** Rows that flow over as many pages as they need. @returns a function that shows some of them, and counts the pages */
function flow(root: HTMLElement): (isShown: (row: HTMLElement) => boolean) => number {
  const pages = Array.from(root.querySelectorAll<HTMLElement>('.leaf'));
  const rows = Array.from(root.querySelectorAll<HTMLElement>('[data-rows] > *'));
  const continued = root.dataset['continued'] ?? '';
  const page = (number: number): HTMLElement => {
    const there = pages[number];
    if (there) return there;
    const made = need<HTMLElement>(root, '.leaf').cloneNode(true) as HTMLElement;
    const name = document.createElement('p');
    name.className = 'continued';
    name.textContent = continued;
    for (const old of made.querySelectorAll('h2, .book-note')) old.remove();
    made.prepend(name);
    pages.push(made);
    return made;
  };
  return (isShown) => {
    const shown = rows.filter(isShown);
    const counts = paginate(
      shown.map(({ dataset }) => Number(dataset['height'])),
      ROOM.first,
      ROOM.rest,
    );
    const filled = grouped(shown, counts).map((group, number) => {
      const one = page(number);
      need(one, '[data-rows]').replaceChildren(...group);
      return one;
    });
    root.replaceChildren(...filled);
    return filled.length;
  };
}

/** For each source, the events whose sheets list it: a source on a sheet has the id `munich-meeting.s05`. */
function citedBy(root: HTMLElement): Map<string, string[]> {
  const cited = new Map<string, string[]>();
  for (const { id } of root.querySelectorAll('.sheet li[id]')) {
    const [event = '', source = ''] = id.split('.');
    cited.set(source, [...(cited.get(source) ?? []), event]);
  }
  return cited;
}

/** @returns a function that binds the chosen events, and counts the pages */
export function booklet(root: HTMLElement, { drawable, locale }: PrintData): (chosen: PrintableEvent[]) => number {
  const t = printingWords(locale);
  const flows = Array.from(root.querySelectorAll<HTMLElement>('[data-flow]'), (part) => [part, flow(part)] as const);
  const parts = Array.from(root.querySelectorAll<HTMLElement>('[data-part]'), (part) => {
    const place = part.querySelector('.sheet, h2[id]')?.id;
    return { part, place, event: eventOf(place) };
  });
  const cited = citedBy(root);

  return (chosen) => {
    const ids = new Set(chosen.map(({ id }) => id));
    const pages = new Map(chosen.map((event) => [event.id, event.pages]));
    const isShown = (row: HTMLElement): boolean => {
      const { source } = row.dataset;
      if (source) return cited.get(source)?.some((id) => ids.has(id)) ?? false;
      const event = eventOf(row.querySelector<HTMLElement>('[data-page-of]')?.dataset['pageOf']);
      return !event || ids.has(event);
    };
    const counted = new Map(flows.map(([part, show]) => [part, show(isShown)]));
    const lengths = parts.map(({ part, event }) => {
      if (event) part.hidden = !ids.has(event);
      return event
        ? (pages.get(event) ?? 0)
        : (counted.get(part) ?? Math.max(1, part.querySelectorAll('.leaf').length));
    });
    const starts = firstPages(lengths);
    parts.forEach(({ place }, i) => {
      const cell = place && root.querySelector(`[data-page-of="${place}"]`);
      if (cell) cell.textContent = String(starts[i]);
    });

    const range = yearRange(
      chosen.map(({ start }) => start),
      locale,
      (year) => document.querySelector(`select[name="from"] [value="${year}"]`)?.textContent.trim() ?? String(year),
    );
    const some = partOf(drawable, ids);
    const name = t.booklet.drawingAlt(t.count.events(chosen.length), range);
    const fitted = fitDrawing(some, DRAWING_ROOM.width, DRAWING_ROOM.height);
    need(root, '[data-drawing]').replaceChildren(create(bookDrawing(fitted, name)));
    need(root, '[data-unlabelled]').textContent = unlabelledWords(fitted, some.events, locale);
    need(root, '[data-count]').textContent =
      chosen.length === drawable.events.length
        ? String(chosen.length)
        : t.booklet.chosen(chosen.length, drawable.events.length);
    need(root, '[data-range]').textContent = range;
    return lengths.reduce((sum, length) => sum + length, 0);
  };
}
