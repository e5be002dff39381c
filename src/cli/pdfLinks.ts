/** A place on a page for the link to a PDF, as `components/PrintLink.astro` leaves it, or as it was filled before. */
const PLACE = /<(span|a) ([^>]*?)data-pdf="([^"]*)"[^>]*>([^<]*?)( \([^)]*\))?<\/\1>/g;

/**
 * Fills the places for PDFs on a built page, and empties those whose file is gone.
 * @param sizeOf the size of a file in bytes by its address on the site; undefined where there is none
 */
export function linkPdfs(html: string, sizeOf: (address: string) => number | undefined): string {
  return html.replace(PLACE, (_, _tag: string, _before: string, address: string, text: string) => {
    const bytes = sizeOf(address);
    if (bytes === undefined) return `<span data-pdf="${address}" hidden>${text}</span>`;
    return `<a href="${address}" type="application/pdf" data-pdf="${address}">${text} (${Math.ceil(bytes / 1000)} kB)</a>`;
  });
}
