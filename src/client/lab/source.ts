/** What the address asks the laboratory to draw. Its file is on its way before what draws it is run. */
const query = new URLSearchParams(location.search);

/** A whole number of the address, at most `most`; `fallback` where there is none. */
export function numberOf(name: string, fallback: number, most: number): number {
  const value = Number(query.get(name)?.trim() || fallback);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, most) : fallback;
}

/** Whether the address asks for more than events: what of them is shown, and how. */
export const asksForView = (): boolean => [...query.keys()].some((name) => !['n', 'seed', 'src'].includes(name));

/**
 * By the older of the two ways: it tells of a file once, when it is there whole, while `fetch` tells of its head, then
 * is asked for the rest; in a page that is still being laid out that is 10 ms later.
 */
function get({ href, pathname }: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    // JSON is UTF-8 (RFC 8259, 8.1), whatever a host says of it.
    request.overrideMimeType('application/json; charset=utf-8');
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      if (status === 200) resolve(responseText);
      else reject(new Error(`${pathname} answers ${status}`));
    });
    request.addEventListener('error', () => reject(new Error(`${pathname} can't be reached`)));
    request.send();
  });
}

async function readJson(src: string): Promise<unknown> {
  const address = URL.parse(src, location.href);
  // What has no path of this site may have its origin still: `blob:`. A password is not said again.
  if (!address?.href.startsWith(`${location.origin}/`)) {
    const said = src.replace(/[^/]*@/g, '').slice(0, 200);
    throw new Error(`${said} is no address of this site; name a file of ${location.origin}`);
  }
  const text = await get(address);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${address.pathname} is not JSON`);
  }
}

const src = query.get('src');
/** The content of the file that the address names; none where it names none. */
export const source: Promise<unknown> | undefined = src ? readJson(src) : undefined;
// Who awaits it is told of a failure; until then there is nobody to tell.
source?.catch(() => {});
