/** What of a measured page is the benchmark's own: it stands in the page, and is not weighed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string): string => readFileSync(join(import.meta.dirname, 'peers/pages', file), 'utf8');

export const glueStyle = (file: string): string => `<style data-glue>${read(file)}</style>`;

/** Modules of which each uses the ones before it, as one. */
export const glueScript = (...files: readonly string[]): string => {
  const text = files
    .map(read)
    .join('')
    .replace(/^import .*\n/gm, '')
    .replace(/^export /gm, '');
  return `<script type="module" data-glue>${text}</script>`;
};

/** A page without what is the benchmark's own. */
export const withoutGlue = (page: string): string => page.replace(/<(style|script)[^>]* data-glue>[^]*?<\/\1>/g, '');
