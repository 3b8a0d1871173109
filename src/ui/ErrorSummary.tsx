import { use, useEffect, useRef, type ReactNode } from 'react';
import { focusField } from './focusField.ts';
import { Heading, HeadingShift } from './Heading.tsx';

type Props = {
  title: ReactNode;
  items: readonly { fieldId: string; text: ReactNode }[];
  /** Counts the attempts to go on: a new number above 0 moves focus here. */
  focusKey: number;
};

/**
 * Everything that keeps the form from going on, with a link to each field.
 * Render it always; it shows nothing while there are no items. The alert is
 * inside the element that takes focus, so that no screen reader loses one to
 * the other.
 */
export function ErrorSummary({ title, items, focusKey }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const focusedFor = useRef(0);
  const isShown = items.length > 0;

  useEffect(() => {
    if (!isShown || focusKey <= 0 || focusedFor.current === focusKey) return;
    focusedFor.current = focusKey;
    box.current?.focus();
  }, [isShown, focusKey]);

  // It stands above the heading of the step: in somebody else's page no level may be left out.
  const isOwnPage = use(HeadingShift) === 0;
  if (!isShown) return null;
  return (
    <div className="tuki-notice tuki-notice--error" tabIndex={-1} ref={box}>
      <div className="tuki-notice__content" role="alert">
        <Heading level={isOwnPage ? 2 : 1} className="tuki-heading-s">
          {title}
        </Heading>
        <ul>
          {items.map(({ fieldId, text }) => (
            <li key={fieldId}>
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(event.currentTarget, fieldId);
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
