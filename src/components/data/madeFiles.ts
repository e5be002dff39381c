/**
 * The files that a build writes beside Astro: pictures of the site, and of every event its data in other forms, its
 * pictures and its oEmbed document.
 */
import { bibtex } from '../../exchange/bibtex.ts';
import { calendarDays, ics } from '../../exchange/ics.ts';
import { ris } from '../../exchange/ris.ts';
import { jsonText } from '../../model/json.ts';
import type { PublicEvent } from '../../model/jsonShape.ts';
import type { Theme } from '../../integrations/pictureStyle.ts';
import { toPng } from '../../integrations/raster.ts';
import { eventPictures, sitePng, timelineSvg } from './images.ts';
import { citeEvent, loadPublic } from './json.ts';
import { oembedDocument } from './share.ts';

/** Folders from the site's root that hold nothing else. */
export const MADE_FOLDERS = {
  links: 'og',
  pictures: 'img',
  data: 'data/v1/events',
  eventPictures: 'img/events',
  oembed: 'oembed/events',
} as const;
/** Of these, those that are in no other. */
export const MADE_ROOTS = Object.values(MADE_FOLDERS).filter(
  (folder, _, all) => !all.some((other) => folder.startsWith(`${other}/`)),
);
export type MadeFolder = (typeof MADE_FOLDERS)[keyof typeof MADE_FOLDERS];

export interface MadeFile {
  folder: MadeFolder;
  name: string;
  make: () => Promise<string | Buffer>;
}

/** The name of a picture's file, without its ending. */
const pictureName = (name: string, theme: Theme): string => (theme === 'dark' ? `${name}-dark` : name);

/** Those of the site, and then those of each event, which share what they are made of. */
export async function* madeFiles(): AsyncGenerator<MadeFile[]> {
  yield siteFiles();
  for (const event of (await loadPublic()).whole.events) yield eventFiles(event);
}

/** The site's own picture for links, and those of the timeline's own window. */
const siteFiles = (): MadeFile[] => [
  { folder: MADE_FOLDERS.links, name: 'site.png', make: sitePng },
  ...(['light', 'dark'] as const).flatMap((theme): MadeFile[] => {
    const [folder, name] = [MADE_FOLDERS.pictures, pictureName('timeline', theme)];
    return [
      { folder, name: `${name}.svg`, make: () => timelineSvg(theme) },
      { folder, name: `${name}.png`, make: async () => toPng(await timelineSvg(theme)) },
    ];
  }),
];

function eventFiles(event: PublicEvent): MadeFile[] {
  const { id } = event;
  const { data, eventPictures: pictures, oembed } = MADE_FOLDERS;
  const dark = pictureName(id, 'dark');
  const { svg, png } = eventPictures(id);
  const files: MadeFile[] = [
    { folder: data, name: `${id}.json`, make: async () => jsonText((await loadPublic()).part(event)) },
    { folder: data, name: `${id}.csl.json`, make: async () => jsonText([await citeEvent(event)]) },
    { folder: data, name: `${id}.bib`, make: async () => bibtex([await citeEvent(event)]) },
    { folder: data, name: `${id}.ris`, make: async () => ris([await citeEvent(event)]) },
    { folder: pictures, name: `${dark}.svg`, make: () => svg('dark') },
    { folder: pictures, name: `${id}.svg`, make: () => svg('light') },
    // In light alone: it costs more than all the rest.
    { folder: pictures, name: `${id}.png`, make: png },
    { folder: oembed, name: `${id}.json`, make: async () => jsonText(await oembedDocument(`/events/${id}/`)) },
  ];
  // A calendar has no place for what has no whole days.
  if (calendarDays(event))
    files.push({ folder: data, name: `${id}.ics`, make: async () => ics((await loadPublic()).part(event)) });
  return files;
}
