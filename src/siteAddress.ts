/** Where the site will be: `SITE=https://example.org BASE=/timeline/ npm run build`. */
export interface SiteAddress {
  /** The host, without a path. */
  site: string;
  /** The path under it, with a slash at both ends. */
  base: string;
}

/**
 * Reads the address from the environment.
 * @throws {Error} where it is none; the message says what to write
 */
export function siteAddress({ SITE, BASE }: Record<string, string | undefined>): SiteAddress {
  return { site: readSite(SITE ?? 'https://timeline.example'), base: readBase(BASE ?? '/') };
}

function readSite(given: string): string {
  const wrong = (what: string) => new Error(`SITE ${JSON.stringify(given)}: ${what}`);
  if (given.trim() === '') throw wrong('empty; write SITE=https://example.org, or leave it out');
  const url = URL.parse(given);
  if (!url || !/^https?:\/\//i.test(given)) {
    const host = /^[\w-]+(?:\.[\w-]+)+/.exec(given)?.[0] ?? 'example.org';
    throw wrong(`not a web address; write SITE=https://${host}`);
  }
  if (url.username + url.password !== '') throw wrong(`a name or password in it; write SITE=${url.origin}`);
  const path = `${url.pathname.replace(/\/?$/, '/')}`;
  if (path !== '/') throw wrong(`a path in it, which stands apart; write SITE=${url.origin} BASE=${path}`);
  if (url.search + url.hash !== '') throw wrong(`more than a host; write SITE=${url.origin}`);
  return url.origin;
}

function readBase(given: string): string {
  const isPath = /^\/?(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(given) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(given);
  if (isPath) return `/${given}/`.replace(/\/{2,}/g, '/');
  throw new Error(
    `BASE ${JSON.stringify(given)}: not the path under the host; write BASE=/ or BASE=/timeline/, of letters, digits, ".", "_", "~" and "-"`,
  );
}
