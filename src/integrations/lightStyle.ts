import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A colour of `tokens.css` as it is on paper. */
function light(name: string, tokens: string): string {
  const found = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1];
  if (!found) throw new Error(`no colour "--${name}" in tokens.css; write it as light-dark(#…, #…)`);
  return found;
}

const HUES = [1, 2, 3, 4, 5];

/**
 * The light theme's rules for a strip, as a picture file needs them: no variables, no mixing of colours. What
 * `styles/drawing.css` says for the page, this says for a picture.
 */
export function lightStyle(): string {
  // From the project's folder, where every command runs: the built code lies elsewhere.
  const tokens = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
  const colour = (name: string) => light(name, tokens);
  return [
    `.paper,.mark .point,.context .bar{fill:${colour('paper')}}`,
    `.ink,.own{fill:${colour('ink')}}`,
    `.ink-2,.tick-label{fill:${colour('ink-2')}}`,
    `.accent{fill:${colour('accent')}}`,
    `.axis,.tick line{stroke:${colour('rule-strong')}}`,
    `.drop{stroke:${colour('ink-3')};stroke-width:.75}`,
    `.neighbour{fill-opacity:.5}`,
    `.mark .point,.context .bar{stroke-width:1.75}`,
    `.dotted,.fade{stroke-width:2.2;stroke-linecap:round;stroke-dasharray:.1 5}`,
    `.span .cap{stroke:none !important}`,
    `.fade{stroke-width:1.8;stroke-dasharray:.1 11}`,
    ...HUES.flatMap((hue) => {
      const own = colour(`topic-${hue}`);
      const of = `.hue-${hue}`;
      return [
        `${of}.neighbour,${of} .dot{fill:${own}}`,
        `${of}.reported .point,${of}.reported .bar{fill:${own}}`,
        `${of}.context .point,${of}.context .bar,${of} .cap,${of} .dotted,${of} .fade{stroke:${own}}`,
        `${of}.within .bar{fill-opacity:.28;stroke:${own};stroke-width:1.75;stroke-dasharray:.1 4;stroke-linecap:round}`,
      ];
    }),
  ].join('');
}
