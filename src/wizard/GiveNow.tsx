import type { ReactNode } from 'react';
import { useHydrated } from '../frame/useHydrated.ts';
import { NowContext } from '../results/NowContext.ts';

type Props = { now: () => Date; children: ReactNode };

/** Tells what time it is, once the page may differ from what was built at some other time. */
export function GiveNow({ now, children }: Props) {
  return <NowContext value={useHydrated() ? now : null}>{children}</NowContext>;
}
