import type { MouseEventHandler } from 'react';

type Props = { label: string; onClick: MouseEventHandler<HTMLButtonElement> };

/** Takes back what stands before it. For fingers and mice: keyboards have a key for it. */
export function Clear({ label, onClick }: Props) {
  return (
    <button
      type="button"
      className="tuki-clear"
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}
