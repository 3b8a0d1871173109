import type { ReactNode } from 'react';

type Props = { children: ReactNode };

/** What a chosen answer asks for next, tied to it by a rule at its side. */
export function Reveal({ children }: Props) {
  return <div className="tuki-reveal">{children}</div>;
}
