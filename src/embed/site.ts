const here = import.meta.url;

/** The address of our site, with a slash at its end: two folders above the scripts of a release. */
export const SITE = new URL('../../', here).href;
