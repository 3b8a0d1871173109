import type { ReactNode } from 'react';

type Props = {
  verdict: 'met' | 'notMet' | 'unknown';
  /** The verdict in words, for who does not see the sign. */
  verdictLabel: string;
  /** Whether everybody needs these words. */
  isVerdictSeen?: boolean;
  label: ReactNode;
  isOpen: boolean;
  onClick: () => void;
};

const SIGNS = { met: '✓', notMet: '✕', unknown: '?' };

/** A criterion and what it found; opens more about it. */
export function Mark(props: Props) {
  const { verdict, verdictLabel, isVerdictSeen = false, label, isOpen, onClick } = props;
  return (
    <button
      type="button"
      className={`tuki-mark tuki-mark--${verdict}`}
      aria-expanded={isOpen}
      onClick={onClick}
    >
      <span aria-hidden="true">{SIGNS[verdict]}</span> {label}
      <span className={isVerdictSeen ? undefined : 'tuki-visually-hidden'}>: {verdictLabel}</span>
    </button>
  );
}
