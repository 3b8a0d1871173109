import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type Props = {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
};

/** More for those who want it; open on paper. */
export function Fold({ summary, open = false, children }: Props) {
  return (
    <details className="tuki-fold" open={open}>
      <summary>
        <span>{summary}</span>
        <Icon name="down" />
      </summary>
      <div className="tuki-fold__content">{children}</div>
    </details>
  );
}
