import { Suspense, type ReactNode } from 'react';
import { FailureBoundary } from './FailureBoundary.tsx';

type Props = {
  /** Shown instead when the part cannot be had: the rest of the page stays. */
  failed?: ReactNode;
  children: ReactNode;
};

/** A part whose code comes when it is needed. */
export function Late({ failed, children }: Props) {
  return (
    <FailureBoundary renderFallback={() => failed}>
      <Suspense fallback={null}>{children}</Suspense>
    </FailureBoundary>
  );
}
