import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

type Props = {
  heading: ReactNode;
  level: 2 | 3 | 4;
  tone?: 'plain' | 'fit' | 'quiet';
  /** A small tag above the heading, such as an outcome. */
  label?: ReactNode;
  children: ReactNode;
};

/** One thing on its own, such as a service in the result. */
export function Card({ heading, level, tone = 'plain', label, children }: Props) {
  return (
    <article className={`tuki-card tuki-card--${tone}`}>
      <hgroup>
        {label && <p className="tuki-card__label">{label}</p>}
        <Heading level={level} className="tuki-card__heading">
          {heading}
        </Heading>
      </hgroup>
      {children}
    </article>
  );
}
