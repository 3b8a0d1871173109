/** A page for somebody's frame (`?embed`) shows no header and no footer, not even until its script runs. */
export function markFrame(): void {
  if (new URLSearchParams(location.search).has('embed')) {
    document.documentElement.classList.add('tuki-framed');
  }
}
