import { siteAddress, type SiteAddress } from '../../siteAddress.ts';

let known: SiteAddress | undefined;

/** Read when it is first asked for: what is wrong with it is for the one to say who starts a build. */
const here = (): SiteAddress => (known ??= siteAddress(process.env));

/**
 * The address of a page of this site under its base path.
 * @param path from the site's root, such as `/events/`
 */
export const href = (path: string): string => here().base.slice(0, -1) + path;

/** The same with the host. */
export const absolute = (path: string): string => new URL(href(path), here().site).href;

/** The path from the site's root of an address that holds the base path. */
export function pathOf(pathname: string): string {
  const base = href('');
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
}
