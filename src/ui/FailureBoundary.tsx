import { Component, type ReactNode } from 'react';

type Props = {
  /** Shown instead of what failed; `again` tries it once more. */
  renderFallback: (again: () => void) => ReactNode;
  children: ReactNode;
};

/** Catches an exception of a rule, a guard or a component, so that no page is ever blank. */
export class FailureBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed
      ? this.props.renderFallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}
