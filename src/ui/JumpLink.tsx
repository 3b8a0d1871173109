import type { MouseEvent, ReactNode } from 'react';
import { findBeside } from './findBeside.ts';

type Props = {
  className: string;
  /** Id of where to jump; it must be able to take focus. */
  target: string;
  children: ReactNode;
};

/** Jumps to another part of the page, and leaves the address alone. */
export function JumpLink({ className, target, children }: Props) {
  function jump(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault();
    const part = findBeside(event.currentTarget, target);
    part?.focus({ preventScroll: true });
    part?.scrollIntoView();
  }

  return (
    <a className={className} href={`#${target}`} onClick={jump}>
      {children}
    </a>
  );
}
