import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Theme = 'light' | 'dark';

/** The colours of `tokens.css` in one of the two themes, as "#rrggbb", by their names without dashes. */
export function pictureColours(theme: Theme): (name: string) => string {
  // From the project's folder, where every command runs: the built code lies elsewhere.
  const tokens = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
  return (name) => {
    const found = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]+),\\s*(#[0-9a-f]+)\\)`).exec(tokens);
    const colour = found?.[theme === 'light' ? 1 : 2];
    if (!colour) throw new Error(`no colour "--${name}" in tokens.css; write it as light-dark(#…, #…)`);
    return colour;
  };
}

const HUES = [1, 2, 3, 4, 5];

/**
 * A theme's rules for a drawing or a strip, as a picture file needs them: no variables, no mixing of colours. What
 * `styles/drawing.css` says for the page, this says for a picture.
 */
export function pictureStyle(theme: Theme): string {
  const colour = pictureColours(theme);
  return [
    `.paper,.ground,.mark .point,.context .bar{fill:${colour('paper')}}`,
    `.ink{fill:${colour('ink')}}`,
    `.ink-2,.tick-label{fill:${colour('ink-2')}}`,
    `.accent{fill:${colour('accent')}}`,
    `.axis,.tick line{stroke:${colour('rule-strong')}}`,
    `.drop{stroke:${colour('ink-3')};stroke-width:.75}`,
    `.neighbour{fill-opacity:.5}`,
    `.mark .point,.context .bar{stroke-width:1.75}`,
    `.dotted,.fade{stroke-width:2.2;stroke-linecap:round;stroke-dasharray:.1 5}`,
    `.span .cap{stroke:none !important}`,
    `.fade{stroke-width:1.8;stroke-dasharray:.1 11}`,
    `.leader,.break,.begin{fill:none;stroke:${colour('ink-3')};stroke-width:.75}`,
    `.tick.minor line{stroke-dasharray:1 4}`,
    `.lane line,.frame{fill:none;stroke:${colour('rule')}}`,
    `.window{fill:${colour('ink')};fill-opacity:.07;stroke:${colour('ink-2')}}`,
    `.overview .context{fill-opacity:.65}`,
    `.overview .bed{fill-opacity:.45}`,
    ...HUES.flatMap((hue) => {
      const own = colour(`topic-${hue}`);
      const of = `.hue-${hue}`;
      return [
        `${of}.neighbour,${of} .dot,.lane${of} .letters,.overview ${of}{fill:${own}}`,
        `${of} .pill{fill:${own};fill-opacity:.14;stroke:${own}}`,
        `${of}.reported .point,${of}.reported .bar{fill:${own}}`,
        `${of}.context .point,${of}.context .bar,${of} .cap,${of} .dotted,${of} .fade{stroke:${own}}`,
        `${of}.within .bar{fill-opacity:.28;stroke:${own};stroke-width:1.75;stroke-dasharray:.1 4;stroke-linecap:round}`,
      ];
    }),
  ].join('');
}
