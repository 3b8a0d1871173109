import { environment } from './environment.ts';
import type { Setting } from './Setting.ts';

/** How a page of our own is shown: whole, or with `?embed` in its address for somebody's frame. */
export function pageSetting(): Setting {
  const isFramed = new URLSearchParams(location.search).has('embed');
  return { place: isFramed ? 'frame' : 'page', exit: environment().exit };
}
