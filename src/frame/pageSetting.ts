import { environment } from './environment.ts';
import { isQuestionsAddress } from './pageAddress.ts';
import type { Setting } from './Setting.ts';

/** How a page of our own is shown: whole, or with `?embed` in its address for somebody's
 * frame, whose history it uses only with `&history`. */
export function pageSetting(): Setting {
  const asked = new URLSearchParams(location.search);
  const isFramed = asked.has('embed');
  return {
    place: isFramed ? 'frame' : 'page',
    exit: environment().exit,
    history: !isFramed || asked.has('history'),
    asksAtOnce: isQuestionsAddress(location.pathname, import.meta.env.BASE_URL),
  };
}
