import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the project's folder, where every command runs: the built code lies elsewhere. */
const sheet = (name: string): string =>
  readFileSync(join(process.cwd(), 'src/styles', `${name}.css`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Faces of the browser's own: a page of another site does not fetch ours. */
const FACES = {
  sans: "'Helvetica Neue', 'Segoe UI', Roboto, Arial, 'Liberation Sans', sans-serif",
  serif: "Georgia, 'Times New Roman', serif",
};
/** What a page may set of the faces. */
const FACE_NAMES = { sans: 'font', serif: 'heading-font' } as const;

/** The colours of `tokens.css`, each of which a page may set by a custom property of its own: `--timeline-ink`. */
export function colourNames(tokens = sheet('tokens')): string[] {
  return Array.from(tokens.matchAll(/--([\w-]+):\s*light-dark\(/g), ([, name = '']) => name);
}

/** @param css the rules that name them */
function ownTokens(css: string): string {
  const tokens = sheet('tokens');
  const used = colourNames(tokens).filter((name) => css.includes(`var(--${name})`));
  const colours = used.map((name) => {
    const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1];
    return `--${name}: var(--timeline-${name}, ${value});`;
  });
  const faces = (['sans', 'serif'] as const).map(
    (face) => `--${face}: var(--timeline-${FACE_NAMES[face]}, ${FACES[face]});`,
  );
  return `.embed { ${[...colours, ...faces].join(' ')} }`;
}

/** Without the white space that says nothing. */
const pressed = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/** Rules for parts that an embed does not have. */
const ELSEWHERE = /(^|[}{])\s*(\.legend(?![\w])|\.timeline\[data-view|@page)[^{}]*\{[^{}]*\}/g;

/** Blocks of them: what there is without script, and the card of a narrow window. */
const BLOCKS = /@media \((scripting: none|max-width: 40rem)\) \{([^{}]*\{[^{}]*\})*\s*\}/g;

/**
 * A page may register a property (`@property`), which then holds in every shadow as well: ours have names of their own.
 * Those of the page's, `--timeline-ink`, stay.
 */
const ownNames = (css: string): string => css.replace(/--(?!tl-|timeline-)(?=[a-z])/g, '--tl-');

/** One sheet for the shadow of an embed: the page's own drawing, in em, with colours that the page around may set. */
export function shadowStyles(): string {
  const own = [sheet('drawing'), sheet('timeline')]
    .join('\n')
    .replace(BLOCKS, '')
    .replace(/([\d.])rem\b/g, '$1em')
    .replace(ELSEWHERE, '$1')
    .replace(ELSEWHERE, '$1');
  const rules = `${own}\n${sheet('embed')}`;
  return pressed(`@layer drawing;${ownNames(ownTokens(rules) + rules)}`);
}
