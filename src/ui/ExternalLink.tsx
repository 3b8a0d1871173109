import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type Props = { href: string; children: ReactNode };

/** Leads to another site in the same tab, and does not tell it where from. */
export function ExternalLink({ href, children }: Props) {
  return (
    <a href={href} rel="noreferrer" referrerPolicy="no-referrer">
      {children}
      <Icon name="external" />
    </a>
  );
}
