/**
 * The address of a page of this site under its base path.
 * @param path from the site's root, such as `/events/`
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
