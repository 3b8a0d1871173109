import { seeingOnly } from '../fonts/seeingOnly.ts';
import { DISABLED_FEATURES } from './disabledFeatures.ts';

/** How every Chromium is started, by the tests and by the commands that run outside of Vitest. */
export const LAUNCH = {
  env: seeingOnly('narrow'),
  // Root, most containers and some Linux desktops cannot start it; only our own page is opened.
  chromiumSandbox: false,
  args: [
    // A browser that speaks to nobody but the page: every request seen is the page's own.
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    // Letters keep their own widths, as fontconfig tells a whole browser; without the rest of it, this does.
    '--font-render-hinting=none',
    `--disable-features=${DISABLED_FEATURES.join(',')}`,
  ],
};
