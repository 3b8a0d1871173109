import type { ReactNode } from 'react';

type Props = { children: ReactNode };

/** Short fields side by side, one below the other where there is no room. */
export function FieldRow({ children }: Props) {
  return <div className="tuki-row">{children}</div>;
}
