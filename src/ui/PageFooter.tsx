import type { ReactNode } from 'react';

type Props = { children: ReactNode };

/** The quiet end of the page. */
export function PageFooter({ children }: Props) {
  return <footer className="tuki-footer">{children}</footer>;
}
