import type { ReactNode } from 'react';

type Props = {
  /** Out of sight and out of reach, while what was typed stays. */
  hidden?: boolean;
  children: ReactNode;
};

/** What one step shows. */
export function Screen({ hidden = false, children }: Props) {
  return (
    <div className="tuki-screen" hidden={hidden}>
      {children}
    </div>
  );
}
