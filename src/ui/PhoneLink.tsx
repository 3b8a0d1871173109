import type { ReactNode } from 'react';

type Props = {
  /** In international form: `+358931015454`. */
  number: string;
  children: ReactNode;
};

/** A telephone number that can be called. */
export function PhoneLink({ number, children }: Props) {
  return (
    <a className="tuki-phone" href={`tel:${number}`}>
      {children}
    </a>
  );
}
