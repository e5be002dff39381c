/** What a PDF says: its pages' text, its tags, its title. Read with pdf.js, so that no tool of the machine is needed. */
import { execFileSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Tag {
  role: string;
  alt?: string;
}

export interface ReadPdf {
  /** The text of each page, squeezed. */
  pages: string[];
  /** All tags, in reading order. */
  tags: Tag[];
  title: string;
  language: string;
  /** The titles of the outline, in order, with their depth. */
  outline: { title: string; depth: number }[];
  /** Cells that head a row or a column, and how many of them say which. */
  headers: number;
  scopes: number;
  /** Points. */
  sizes: [number, number][];
  /** The smallest letters, points, and what they say; `size` is infinite where there is no text. */
  smallest: { size: number; text: string };
}

/**
 * Without white space and hyphens, which stand where lines break; ligatures become their letters, and quotation marks
 * those of a typewriter: Markdown bends them, and the face has one glyph for several. So have Chinese faces for a radical
 * and its character, of which a PDF names the first.
 */
export const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʻʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u2ec5/g, '\u89c1')
    .replace(/\u2ed3/g, '\u957f')
    .replace(/[\s\u00AD\u200B-]+/g, '');

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  try {
    const pages: string[] = [];
    const tags: Tag[] = [];
    const sizes: [number, number][] = [];
    let smallest = { size: Infinity, text: '' };
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const items = (await page.getTextContent()).items.filter((item) => 'str' in item);
      pages.push(squeezed(items.map(({ str }) => str).join('')));
      for (const { str, transform } of items) {
        const size = Math.hypot(Number(transform[2]), Number(transform[3]));
        if (str.trim() && size < smallest.size) smallest = { size, text: str };
      }
      tags.push(...tagsOf((await page.getStructTree()) as Node));
      const { width, height } = page.getViewport({ scale: 1 });
      sizes.push([width, height]);
    }
    const info = (await pdf.getMetadata()).info as { Title?: string; Language?: string };
    const outline = flat(((await pdf.getOutline()) ?? []) as OutlineItem[], 1);
    // Chromium writes tags uncompressed; pdf.js leaves out the scope.
    const source = bytes.toString('latin1');
    return {
      pages,
      tags,
      sizes,
      smallest,
      outline,
      title: info.Title ?? '',
      language: info.Language ?? '',
      headers: source.match(/\/S \/TH\b/g)?.length ?? 0,
      scopes: source.match(/\/Scope \/(Row|Column)\b/g)?.length ?? 0,
    };
  } finally {
    await task.destroy();
  }
}

const tagsOf = (node: Node | null): Tag[] =>
  node
    ? [
        ...(node.role ? [{ role: node.role, ...(node.alt && { alt: node.alt }) }] : []),
        ...(node.children ?? []).flatMap(tagsOf),
      ]
    : [];

const flat = (items: OutlineItem[], depth: number): ReadPdf['outline'] =>
  items.flatMap(({ title, items: below }) => [{ title, depth }, ...flat(below, depth + 1)]);

/** What is wrong with the tags of a PDF; nothing where all is right. */
export function tagFaults({ tags, title, language, headers, scopes }: ReadPdf): string[] {
  const levels = tags.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  return [
    ...(title ? [] : ['no title']),
    ...(language ? [] : ['no language']),
    ...(levels.filter((level) => level === 1).length === 1
      ? []
      : [`H1: ${levels.filter((level) => level === 1).length}`]),
    ...levels.flatMap((level, i) => (level > (levels[i - 1] ?? 0) + 1 ? [`H${level} after H${levels[i - 1]}`] : [])),
    ...tags.flatMap(({ role, alt }) => (role === 'Figure' && !alt ? ['a figure without words'] : [])),
    ...(headers === scopes ? [] : [`${headers} header cells, ${scopes} with a scope`]),
  ];
}

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ENOENT';
  }
}
