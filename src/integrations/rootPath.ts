/** The path that a site is below, with a slash at both ends, however it was written. */
export const rootPath = (base: string): string => (base.endsWith('/') ? base : `${base}/`);
