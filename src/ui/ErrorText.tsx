import type { ReactNode } from 'react';

type Props = { id: string; children: ReactNode };

/** What is wrong with a field and how to mend it; the icon comes from HDS. */
export function ErrorText({ id, children }: Props) {
  return (
    <div className="hds-text-input">
      <div className="hds-text-input__error-text" id={id}>
        <span>{children}</span>
      </div>
    </div>
  );
}
