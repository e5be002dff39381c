import type { APIRoute } from 'astro';
import { type MadeFile, madeFiles, type MadeFolder } from './madeFiles.ts';

interface Props extends Record<string, unknown> {
  file: MadeFile;
}

/**
 * The files in a folder, of one ending, that a build writes beside Astro (`cli/writeMadeFiles.ts`), while the site is
 * worked on. In a build there are none.
 */
export const madePaths =
  (folder: MadeFolder, ending: string) => async (): Promise<{ params: { file: string }; props: Props }[]> =>
    import.meta.env.DEV
      ? (await Array.fromAsync(madeFiles()))
          .flat()
          .filter(({ folder: own, name }) => own === folder && name.endsWith(ending))
          .map((file) => ({ params: { file: file.name.slice(0, -ending.length) }, props: { file } }))
      : [];

export const madeFile: APIRoute<Props> = async ({ props }) => {
  const made = await props.file.make();
  return new Response(typeof made === 'string' ? made : new Uint8Array(made));
};
