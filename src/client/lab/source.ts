/** What the address asks the laboratory to draw. Its file is on its way before what draws it is run. */
const query = new URLSearchParams(location.search);

/** A whole number of the address, at most `most`; `fallback` where there is none. */
export function numberOf(name: string, fallback: number, most: number): number {
  const value = Number(query.get(name)?.trim() || fallback);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, most) : fallback;
}

async function fetchJson(src: string): Promise<unknown> {
  const address = URL.parse(src, location.href);
  // What has no path of this site may have its origin still: `blob:`. A password is not said again.
  if (!address?.href.startsWith(`${location.origin}/`)) {
    const said = src.replace(/[^/]*@/g, '').slice(0, 200);
    throw new Error(`${said} is no address of this site; name a file of ${location.origin}`);
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} answers ${response.status}`);
  return response.json().catch(() => {
    throw new Error(`${address.pathname} is not JSON`);
  });
}

const src = query.get('src');
/** The content of the file that the address names; none where it names none. */
export const source: Promise<unknown> | undefined = src ? fetchJson(src) : undefined;
// Who awaits it is told of a failure; until then there is nobody to tell.
source?.catch(() => {});
