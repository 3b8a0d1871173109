import type { CDPSession } from 'playwright-core';

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;

/** Presses Tab so often, one press after the other; the page itself looks at every stop. */
export async function pressTab(session: CDPSession, times: number): Promise<void> {
  await Promise.all(
    Array.from({ length: times }, () =>
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...TAB }),
    ),
  );
}
