/**
 * The address of a page of this site under its base path.
 * @param path from the site's root, such as `/events/`
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The path from the site's root of an address that holds the base path. */
export function pathOf(pathname: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
}
