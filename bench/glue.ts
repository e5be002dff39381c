/** What of a measured page is the benchmark's own: it stands in the page, and is not weighed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dir = join(import.meta.dirname, 'peers/pages');
/** Read before any page asks for them, whose time is being taken. */
const files = new Map(readdirSync(dir).map((file) => [file, readFileSync(join(dir, file), 'utf8')]));

/** @throws naming the file where there is none */
function read(file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`bench/peers/pages/${file} is not there`);
  return text;
}

export const glueStyle = (file: string): string => `<style data-glue>${read(file)}</style>`;

/** Modules of which each uses the ones before it, as one. */
export const glueScript = (...names: readonly string[]): string => {
  const text = names
    .map(read)
    .join('')
    .replace(/^import .*\n/gm, '')
    .replace(/^export /gm, '');
  return `<script type="module" data-glue>${text}</script>`;
};

/** A script that runs before those of the head that follow it. */
export const glueBefore = (text: string): string => `<script data-glue>${text}</script>`;

/** A page without what is the benchmark's own. */
export const withoutGlue = (page: string): string => page.replace(/<(style|script)[^>]* data-glue>[^]*?<\/\1>/g, '');
