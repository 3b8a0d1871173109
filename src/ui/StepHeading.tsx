import type { ReactNode, Ref } from 'react';
import { Heading } from './Heading.tsx';

type Props = {
  /** Where we are ("Question 3 of 7"); read as part of the heading. */
  caption?: ReactNode;
  level?: 1 | 2 | 3;
  children: ReactNode;
  ref?: Ref<HTMLHeadingElement>;
};

/** The heading of a step. It can take focus when the step changes. */
export function StepHeading({ caption, level = 1, children, ref }: Props) {
  return (
    <Heading level={level} className="tuki-step" tabIndex={-1} ref={ref}>
      {caption && <span className="tuki-step__caption">{caption} </span>}
      {children}
    </Heading>
  );
}
