import { useId, type ReactNode } from 'react';

type Props = {
  /** Where a link to it leads. */
  id: string;
  label: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
};

/** The people to call when it cannot wait; on every screen, above the footer. */
export function HelpBar({ id, label, level = 2, children }: Props) {
  const labelId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="tuki-help" id={id} tabIndex={-1} aria-labelledby={labelId}>
      <Heading className="tuki-heading-s" id={labelId}>
        {label}
      </Heading>
      {children}
    </section>
  );
}
