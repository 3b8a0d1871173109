/** The address of a site as people read it, such as `vauvaperhe.fi`. */
export function formatSite(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
