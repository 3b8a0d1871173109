import type { i18n } from 'i18next';
import { Component, type ReactNode } from 'react';
import { Outage } from './Outage.tsx';

type Props = { i18n: i18n; base: string; children: ReactNode };

/** Catches an exception of a rule, a guard or a component: the phone numbers stay on screen. */
export class FailureBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <Outage
        language={this.props.i18n.language}
        base={this.props.base}
        onAgain={() => this.setState({ failed: false })}
      />
    ) : (
      this.props.children
    );
  }
}
