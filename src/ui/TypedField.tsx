import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'autoComplete'>;

/** A field for a date or a number in whatever form it comes. */
export function TypedField(props: Props) {
  return (
    <input
      {...props}
      type="text"
      className="tuki-typed"
      size={24}
      maxLength={40}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
