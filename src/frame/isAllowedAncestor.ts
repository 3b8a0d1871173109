/**
 * Whether a page of this origin may show the wizard in a frame, by the same rules as the browser
 * reads `frame-ancestors`: `https://*.hel.fi` is any subdomain, over https, at the default port.
 */
export function isAllowedAncestor(origin: string, ancestors: readonly string[]): boolean {
  return ancestors.some((ancestor) => {
    const allowed = ancestor.toLowerCase().replace(/:443$/, '');
    const [scheme, domain] = allowed.split('*.');
    if (domain === undefined) return origin === allowed;
    // Letters, digits, hyphens and dots alone: no port, no path, no user before the host.
    return (
      scheme === 'https://' &&
      /^https:\/\/[a-z\d-][a-z\d.-]*$/.test(origin) &&
      origin.endsWith(`.${domain}`)
    );
  });
}
