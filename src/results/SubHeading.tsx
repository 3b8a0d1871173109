import type { ReactNode } from 'react';

type Props = { level: 2 | 3; children: ReactNode };

/** A heading inside a card whose own heading is at `level`. */
export function SubHeading({ level, children }: Props) {
  const Heading = level === 2 ? 'h3' : 'h4';
  return <Heading className="tuki-heading-s">{children}</Heading>;
}
