import type { ReactNode } from 'react';
import { Heading } from '../ui/Heading.tsx';

type Props = { level: 2 | 3; children: ReactNode };

/** A heading inside a card whose own heading is at `level`. */
export function SubHeading({ level, children }: Props) {
  return (
    <Heading level={level === 2 ? 3 : 4} className="tuki-heading-s">
      {children}
    </Heading>
  );
}
