import { fromHtmlText } from './html.ts';

/** Of several pieces of HTML those that say, or link to, something that no other does; in order. */
export function distinctTexts(pieces: readonly string[]): string[] {
  const full = pieces.filter(Boolean);
  if (full.length < 2) return full;
  const said = full.map((html) => {
    const { plain, links } = fromHtmlText(html);
    return { html, words: plain.toLowerCase(), links };
  });
  type Said = (typeof said)[number];
  const says = (one: Said, other: Said): boolean =>
    one.words.includes(other.words) && other.links.every((link) => one.links.includes(link));
  return said
    .filter((one, i) => !said.some((other, j) => i !== j && says(other, one) && (j < i || !says(one, other))))
    .map(({ html }) => html);
}
