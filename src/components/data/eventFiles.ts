/** The files that every event has beside its page: its data in other forms, its pictures, its oEmbed document. */
import { bibtex } from '../../exchange/bibtex.ts';
import { calendarDays, ics } from '../../exchange/ics.ts';
import { ris } from '../../exchange/ris.ts';
import { jsonText } from '../../model/json.ts';
import type { PublicEvent } from '../../model/jsonShape.ts';
import { eventPng, eventSvg, pictureName } from './images.ts';
import { citeEvent, loadPublic } from './json.ts';
import { oembedDocument } from './share.ts';

/** Folders from the site's root that hold nothing else. */
export const EVENT_FOLDERS = { data: 'data/v1/events', pictures: 'img/events', oembed: 'oembed/events' } as const;
export type EventFolder = (typeof EVENT_FOLDERS)[keyof typeof EVENT_FOLDERS];

export interface EventFile {
  folder: EventFolder;
  name: string;
  make: () => Promise<string | Buffer>;
}

/** Themes follow each other: what they share is drawn once. */
export function eventFiles(event: PublicEvent): EventFile[] {
  const { id } = event;
  const { data, pictures, oembed } = EVENT_FOLDERS;
  const dark = pictureName(id, 'dark');
  const files: EventFile[] = [
    { folder: data, name: `${id}.json`, make: async () => jsonText((await loadPublic()).part(event)) },
    { folder: data, name: `${id}.csl.json`, make: async () => jsonText([await citeEvent(event)]) },
    { folder: data, name: `${id}.bib`, make: async () => bibtex([await citeEvent(event)]) },
    { folder: data, name: `${id}.ris`, make: async () => ris([await citeEvent(event)]) },
    { folder: pictures, name: `${dark}.svg`, make: () => eventSvg(id, 'dark') },
    { folder: pictures, name: `${id}.svg`, make: () => eventSvg(id, 'light') },
    // In light alone: it costs more than all the rest.
    { folder: pictures, name: `${id}.png`, make: () => eventPng(id) },
    { folder: oembed, name: `${id}.json`, make: async () => jsonText(await oembedDocument(`/events/${id}/`)) },
  ];
  // A calendar has no place for what has no whole days.
  if (calendarDays(event))
    files.push({ folder: data, name: `${id}.ics`, make: async () => ics((await loadPublic()).part(event)) });
  return files;
}
