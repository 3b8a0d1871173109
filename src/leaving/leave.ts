import { coverPage } from './coverPage.ts';
import { leaveAtOnce } from './leaveAtOnce.ts';
import { markFrame } from './markFrame.ts';
import { showAnyway } from './showAnyway.ts';
import { startAfresh } from './startAfresh.ts';
import { watchForLeaving } from './watchForLeaving.ts';

const REPLACED = 'tuki-leave-replaced';

// A script of its own, small and first: it works before the wizard does, and without it. A newer
// release that comes into an open page brings its own, and only one may count presses.
document.dispatchEvent(new Event(REPLACED));
const stop = watchForLeaving(document, (link) => {
  leaveAtOnce(link, coverPage);
  // What the build has put here, and what was chosen in it, is nobody's to forget before the wizard is there.
  document.getElementById('tukipolku')?.replaceChildren();
});
document.addEventListener(REPLACED, stop, { once: true });
startAfresh();
markFrame();
showAnyway();
