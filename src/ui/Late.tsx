import { Component, Suspense, type ReactNode } from 'react';

type Props = {
  /** Shown instead when the part cannot be had: the rest of the page stays. */
  failed: ReactNode;
  children: ReactNode;
};

/** A part whose code comes when it is needed. */
export class Late extends Component<Props, { isFailed: boolean }> {
  override state = { isFailed: false };

  static getDerivedStateFromError() {
    return { isFailed: true };
  }

  override render() {
    return this.state.isFailed ? (
      this.props.failed
    ) : (
      <Suspense fallback={null}>{this.props.children}</Suspense>
    );
  }
}
