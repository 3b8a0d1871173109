import { useId, type ComponentProps, type ReactNode } from 'react';
import { ErrorText } from './ErrorText.tsx';
import { idList } from './idList.ts';

type Props = Omit<ComponentProps<'input'>, 'className' | 'width' | 'size'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** How many characters the answer has; the full width when left out. */
  width?: number;
};

/** A line of text or a number, typed. */
export function TextField({ label, hint, error, width, ...native }: Props) {
  const ownId = useId();
  const id = native.id ?? ownId;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const invalid = error ? true : native['aria-invalid'];
  return (
    <div className={`hds-text-input${invalid ? ' hds-text-input--invalid' : ''}`}>
      <label className="hds-text-input__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="tuki-hint" id={hintId}>
          {hint}
        </div>
      )}
      {error && <ErrorText id={errorId}>{error}</ErrorText>}
      <div className="hds-text-input__input-wrapper">
        <input
          type="text"
          autoComplete="off"
          {...native}
          className="hds-text-input__input"
          id={id}
          size={width}
          aria-invalid={invalid}
          aria-describedby={idList(
            native['aria-describedby'],
            hint ? hintId : undefined,
            error ? errorId : undefined,
          )}
        />
      </div>
    </div>
  );
}
