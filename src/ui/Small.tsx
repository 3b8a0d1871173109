import type { ReactNode } from 'react';

type Props = { children: ReactNode };

/** The quiet end of what stands in somebody else's page, which has a footer of its own. */
export function Small({ children }: Props) {
  return <p className="tuki-small">{children}</p>;
}
