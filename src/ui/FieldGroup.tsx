import type { ComponentProps, ReactNode } from 'react';
import { ErrorText } from './ErrorText.tsx';
import { idList } from './idList.ts';

type Props = Omit<ComponentProps<'fieldset'>, 'id' | 'className'> & {
  id: string;
  /** Left out when `aria-labelledby` names a heading outside. */
  legend?: ReactNode;
  /** The legend is a heading that brings its own size. */
  legendIsHeading?: boolean;
  hint?: ReactNode;
  /** News about this group, said aloud when it changes ("others were cleared"). */
  note?: ReactNode;
  error?: ReactNode;
};

/** Fields that answer one question together. */
export function FieldGroup({
  id,
  legend,
  legendIsHeading = false,
  hint,
  note,
  error,
  children,
  ...native
}: Props) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  return (
    <fieldset
      {...native}
      className="tuki-group"
      id={id}
      aria-describedby={idList(
        native['aria-describedby'],
        hint ? hintId : undefined,
        error ? errorId : undefined,
      )}
    >
      {legend && (
        <legend className={legendIsHeading ? undefined : 'tuki-group__legend'}>{legend}</legend>
      )}
      {hint && (
        <div className="tuki-hint" id={hintId}>
          {hint}
        </div>
      )}
      {error && <ErrorText id={errorId}>{error}</ErrorText>}
      <div className="tuki-group__fields">{children}</div>
      <div className="tuki-hint" role="status">
        {note}
      </div>
    </fieldset>
  );
}
