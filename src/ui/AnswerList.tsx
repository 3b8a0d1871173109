import type { ReactNode } from 'react';

type Item = {
  id: string;
  question: ReactNode;
  answer: ReactNode;
  change: {
    label: string;
    /** Says what is changed; it starts with the label. */
    accessibleLabel: string;
    onClick: () => void;
  };
};

type Props = { items: readonly Item[] };

/** "Your answers", each with a way to change it. */
export function AnswerList({ items }: Props) {
  return (
    <dl className="tuki-answers">
      {items.map(({ id, question, answer, change }) => (
        <div key={id}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
          <dd>
            <button
              type="button"
              className="tuki-linklike"
              aria-label={change.accessibleLabel}
              onClick={change.onClick}
            >
              {change.label}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
