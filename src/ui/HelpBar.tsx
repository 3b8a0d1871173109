import { useId, type ReactNode } from 'react';

type Props = {
  label: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
};

/** The people to call when it cannot wait; on every screen, above the footer. */
export function HelpBar({ label, level = 2, children }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="tuki-help" aria-labelledby={id}>
      <Heading className="tuki-heading-s" id={id}>
        {label}
      </Heading>
      {children}
    </section>
  );
}
