import type { ReactNode } from 'react';

type Props = { children: ReactNode };

/** Buttons side by side, under each other when narrow. */
export function ButtonRow({ children }: Props) {
  return <div className="tuki-buttons">{children}</div>;
}
