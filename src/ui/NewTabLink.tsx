import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type Props = {
  href: string;
  /** "opens in a new tab", for those who do not see the icon. */
  note: string;
  children: ReactNode;
};

/** Opens beside the page, so that what was answered stays, and does not tell where from. */
export function NewTabLink({ href, note, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      <span className="tuki-new-tab">{children}</span>
      <span className="tuki-visually-hidden"> ({note})</span>
      <Icon name="external" />
    </a>
  );
}
