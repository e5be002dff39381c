import type { APIRoute } from 'astro';
import { eventFiles, type EventFile, type EventFolder } from './eventFiles.ts';
import { png } from './images.ts';
import { loadPublic } from './json.ts';

interface Props extends Record<string, unknown> {
  file: EventFile;
}

/**
 * The files of events in a folder, of one ending, while the site is worked on. A build has none: it writes them beside
 * Astro (`cli/writeEventFiles.ts`), for which they are too many.
 */
export const eventPaths =
  (folder: EventFolder, ending: string) => async (): Promise<{ params: { file: string }; props: Props }[]> =>
    import.meta.env.DEV
      ? (await loadPublic()).whole.events
          .flatMap(eventFiles)
          .filter(({ folder: own, name }) => own === folder && name.endsWith(ending))
          .map((file) => ({ params: { file: file.name.slice(0, -ending.length) }, props: { file } }))
      : [];

export const eventFile: APIRoute<Props> = async ({ props }) => {
  const made = await props.file.make();
  return typeof made === 'string' ? new Response(made) : png(made);
};
