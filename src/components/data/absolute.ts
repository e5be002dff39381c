import { href } from './href.ts';

/**
 * The full address of a page of this site, host and base path included.
 * @param path from the site's root, such as `/events/`
 */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
