import type { ComponentProps, ReactNode } from 'react';

type ChipProps = Pick<
  ComponentProps<'input'>,
  'name' | 'value' | 'checked' | 'onChange' | 'onKeyDown'
> & {
  type: 'radio' | 'checkbox';
  label: ReactNode;
  /** The key that chooses it. */
  keyName?: string;
  /** Whether that key is seen. */
  hasKey?: boolean;
};

/** An option among others on a line. */
export function Chip({ label, keyName, hasKey = false, ...native }: ChipProps) {
  return (
    <label className={chip(native.checked)}>
      <input {...native} autoComplete="off" aria-keyshortcuts={keyName} />
      {hasKey ? <kbd aria-hidden="true">{keyName}</kbd> : null}
      <span>{label}</span>
    </label>
  );
}

type ButtonProps = {
  label: ReactNode;
  keyName: string;
  isPressed: boolean;
  onClick: () => void;
};

/** The same for something that is not one of several. */
export function ChipButton({ label, keyName, isPressed, onClick }: ButtonProps) {
  return (
    <button type="button" className={chip(isPressed)} aria-pressed={isPressed} onClick={onClick}>
      <kbd aria-hidden="true">{keyName}</kbd>
      <span>{label}</span>
    </button>
  );
}

/** The class of a chip: a name of its own for the chosen, as `:has` is looked up at every change. */
export function chip(isChosen = false): string {
  return isChosen ? 'tuki-chip tuki-chip--chosen' : 'tuki-chip';
}
