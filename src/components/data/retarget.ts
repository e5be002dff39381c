/**
 * Fits the HTML of an event's text into its sheet: headings a level or more lower, no ids, and citations that lead to
 * the sheet's own sources. Stress becomes plain bold and italics: what Chromium writes for the others ("Strong", "Em") is no
 * tag that PDF 1.4 has. The HTML is our renderer's, with every attribute in double quotes.
 * @param prefix of the ids of the sheet's sources
 * @param lower by how many levels
 */
export function retarget(html: string, prefix: string, lower: number): string {
  return html
    .replace(
      /<(\/?)h([1-6])\b/g,
      (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + lower)}`,
    )
    .replace(/<(\/?)(strong|em)>/g, (_, slash: string, tag: string) => `<${slash}${tag === 'em' ? 'i' : 'b'}>`)
    .replace(/(<[a-z][^>]*?) id="[^"]*"/g, '$1')
    .replace(/(<a\b[^>]*? )href="#source-/g, `$1href="#${prefix}`);
}
