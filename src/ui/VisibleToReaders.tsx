import type { ReactNode } from 'react';

type Props = { children: ReactNode };

/** Words for screen readers only. */
export function VisibleToReaders({ children }: Props) {
  return <span className="tuki-unseen">{children}</span>;
}
