import { useId, type ComponentProps, type ReactNode } from 'react';
import { idList } from './idList.ts';

export type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> & {
  label: ReactNode;
  hint?: ReactNode;
};

const CLASSES = {
  radio: {
    block: 'hds-radio-button tuki-choice',
    input: 'hds-radio-button__input',
    label: 'hds-radio-button__label',
  },
  checkbox: {
    block: 'hds-checkbox tuki-choice',
    input: 'hds-checkbox__input',
    label: 'hds-checkbox__label',
  },
};

type Props = ChoiceProps & { type: 'radio' | 'checkbox' };

/** What a radio and a checkbox have in common: HDS's markup, a wide target. */
export function Choice({ type, label, hint, ...native }: Props) {
  const ownId = useId();
  const id = native.id ?? ownId;
  const hintId = `${id}-hint`;
  const classes = CLASSES[type];
  return (
    <div className={classes.block}>
      <input
        {...native}
        className={classes.input}
        type={type}
        id={id}
        aria-describedby={idList(native['aria-describedby'], hint ? hintId : undefined)}
      />
      <label className={classes.label} htmlFor={id}>
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
