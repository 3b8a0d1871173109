import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

type Props = {
  name: ReactNode;
  outcome: ReactNode;
  tone: 'fit' | 'open' | 'not';
  marks: readonly ReactNode[];
  children: ReactNode;
};

/** A service and its outcome at a glance. */
export function OutcomeCard({ name, outcome, tone, marks, children }: Props) {
  return (
    <article className={`tuki-outcome tuki-outcome--${tone}`}>
      <hgroup>
        <Heading level={3} className="tuki-outcome__name">
          {name}
        </Heading>
        <p className="tuki-outcome__label">{outcome}</p>
      </hgroup>
      <div className="tuki-outcome__marks">{marks}</div>
      {children}
    </article>
  );
}
