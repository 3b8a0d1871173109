import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type Props = {
  summary: ReactNode;
  open?: boolean;
  /** Told whenever it is opened or closed, also by a search or the printer. */
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
};

/** More for those who want it; open on paper. */
export function Fold({ summary, open = false, onToggle, children }: Props) {
  return (
    <details
      className="tuki-fold"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <span>{summary}</span>
        <Icon name="down" />
      </summary>
      <div className="tuki-fold__content">{children}</div>
    </details>
  );
}
