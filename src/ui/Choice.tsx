import { useId, type ComponentProps, type ReactNode } from 'react';
import { idList } from './idList.ts';

export type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> & {
  label: ReactNode;
  hint?: ReactNode;
};

type Props = ChoiceProps & { type: 'radio' | 'checkbox' };

/** What a radio and a checkbox have in common: HDS's markup, a wide target. */
export function Choice({ type, label, hint, ...native }: Props) {
  const ownId = useId();
  const id = native.id ?? ownId;
  const hintId = `${id}-hint`;
  const block = type === 'radio' ? 'hds-radio-button' : 'hds-checkbox';
  return (
    <div className={`${block} tuki-choice`}>
      <input
        {...native}
        className={`${block}__input`}
        type={type}
        id={id}
        aria-describedby={idList(native['aria-describedby'], hint ? hintId : undefined)}
      />
      <label className={`${block}__label`} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="tuki-hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}
