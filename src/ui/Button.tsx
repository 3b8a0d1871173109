import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  variant?: 'primary' | 'secondary' | 'supplementary';
};

/** A button; one primary on a page. It submits only with `type="submit"`. */
export function Button({ variant = 'primary', ...native }: Props) {
  return <button type="button" {...native} className={`hds-button hds-button--${variant}`} />;
}
