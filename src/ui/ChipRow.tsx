import type { ReactNode } from 'react';

type Props = { label: string; children: ReactNode };

/** Chips that belong together. */
export function ChipRow({ label, children }: Props) {
  return (
    <div className="tuki-line__fields" role="group" aria-label={label}>
      {children}
    </div>
  );
}
