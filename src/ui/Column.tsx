import type { ReactNode } from 'react';

type Props = {
  /** `main` on a page of our own, `div` inside somebody else's. */
  as?: 'main' | 'div';
  /** Target of the skip link. */
  id?: string;
  children: ReactNode;
};

/** The page's one column: a calm line length and an even rhythm. */
export function Column({ as: Element = 'div', id, children }: Props) {
  return (
    <Element className="tuki-column" id={id} tabIndex={id ? -1 : undefined}>
      {children}
    </Element>
  );
}
