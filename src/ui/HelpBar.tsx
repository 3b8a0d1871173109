import { useId, type ReactNode } from 'react';
import { Heading } from './Heading.tsx';

type Props = {
  /** Where a link to it leads. */
  id: string;
  label: ReactNode;
  children: ReactNode;
};

/** The people to call when it cannot wait; on every screen, above the footer. */
export function HelpBar({ id, label, children }: Props) {
  const labelId = useId();
  return (
    <section className="tuki-help" id={id} tabIndex={-1} aria-labelledby={labelId}>
      <Heading level={2} className="tuki-heading-s" id={labelId}>
        {label}
      </Heading>
      {children}
    </section>
  );
}
