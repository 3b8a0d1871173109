import type { ReactNode } from 'react';

type Props = { name: string; children: ReactNode };

/** What is too wide scrolls by itself, so that it is a region which the keyboard can reach. */
export function Scrolling({ name, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- or nobody scrolls it by keys
    <div className="table" role="region" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
