import type { ComponentProps } from 'react';

// Whole words: the build leaves out the styles of those that stand nowhere.
const VARIANTS = {
  primary: 'hds-button hds-button--primary',
  secondary: 'hds-button hds-button--secondary',
  supplementary: 'hds-button hds-button--supplementary',
};

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  variant?: keyof typeof VARIANTS;
};

/** A button; one primary on a page. It submits only with `type="submit"`. */
export function Button({ variant = 'primary', ...native }: Props) {
  return <button type="button" {...native} className={VARIANTS[variant]} />;
}
