import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';

type Props = Omit<ComponentProps<'button'>, 'className' | 'type'>;

/** One step back. Its place is before the form. */
export function BackButton({ children, ...native }: Props) {
  return (
    <button {...native} type="button" className="tuki-back">
      <Icon name="back" />
      {children}
    </button>
  );
}
