import { siteAddress } from '../../siteAddress.ts';

const { site, base } = siteAddress(process.env);

/**
 * The address of a page of this site under its base path.
 * @param path from the site's root, such as `/events/`
 */
export const href = (path: string): string => base.slice(0, -1) + path;

/** The same with the host. */
export const absolute = (path: string): string => new URL(href(path), site).href;

/** The path from the site's root of an address that holds the base path. */
export const pathOf = (pathname: string): string =>
  pathname.startsWith(base.slice(0, -1)) ? pathname.slice(base.length - 1) : pathname;
