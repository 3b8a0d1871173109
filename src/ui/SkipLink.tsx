import type { MouseEvent, ReactNode } from 'react';
import { findBeside } from './findBeside.ts';

type Props = {
  /** Id of what to skip to; it must be able to take focus. */
  target: string;
  children: ReactNode;
};

/** The first link of the page: jumps over the header, leaves the address alone. */
export function SkipLink({ target, children }: Props) {
  function skip(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault();
    findBeside(event.currentTarget, target)?.focus();
  }

  return (
    <a className="tuki-skip" href={`#${target}`} onClick={skip}>
      {children}
    </a>
  );
}
