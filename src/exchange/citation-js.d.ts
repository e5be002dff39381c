/** Only the tests use it, to read what the exporters write. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options: { generateGraph: boolean; forceType?: string });
    data: (import('./cite.ts').CslItem & { annote?: string })[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
