/** The part of Pagefind's browser module that is used here (pagefind.app/docs/api). */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

interface Pagefind {
  options(options: { noWorker: boolean; excerptEllipsis: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/**
 * Loads the index that the build wrote.
 * @param address of the folder `pagefind/`, with its last slash
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  // A worker's address is a Trusted Types sink, which the policy closes; a search this small needs none.
  await pagefind.options({ noWorker: true, excerptEllipsis: '…' });
  return pagefind;
}
