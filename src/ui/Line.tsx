import type { ReactNode } from 'react';

type Props = {
  name: ReactNode;
  labelId: string;
  /** Names the question for whoever moves focus. */
  question: string;
  hidden: boolean;
  help?: ReactNode;
  children: ReactNode;
};

/** A question in one line: its name, then its fields. */
export function Line({ name, labelId, question, hidden, help, children }: Props) {
  return (
    <div
      className="tuki-line"
      role="group"
      aria-labelledby={labelId}
      data-question={question}
      hidden={hidden}
    >
      <p className="tuki-line__name" id={labelId}>
        {name}
      </p>
      <div className="tuki-line__fields">
        {help && <p className="tuki-line__help">{help}</p>}
        {children}
      </div>
    </div>
  );
}

/** A question that need not be asked, and why. */
export function PassedLine({
  name,
  reason,
  hidden,
}: Pick<Props, 'name' | 'hidden'> & { reason: string }) {
  return (
    <div className="tuki-line tuki-line--passed" hidden={hidden}>
      <p className="tuki-line__name">{name}</p>
      <p>{reason}</p>
    </div>
  );
}
