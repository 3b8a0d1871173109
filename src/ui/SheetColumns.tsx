import { useId, type ReactNode } from 'react';
import { Heading } from './Heading.tsx';

type Props = {
  questionsLabel: string;
  questions: ReactNode;
  outcomesLabel: string;
  outcomes: ReactNode;
  areOutcomesHidden: boolean;
};

/** Questions at the start, outcomes beside them where there is room. */
export function SheetColumns(props: Props) {
  const { questionsLabel, questions, outcomesLabel, outcomes, areOutcomesHidden } = props;
  const id = useId();
  return (
    <div className="tuki-sheet" data-sheet="">
      <form
        className="tuki-sheet__questions"
        aria-label={questionsLabel}
        autoComplete="off"
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        {questions}
      </form>
      <section className="tuki-sheet__outcomes" aria-labelledby={id} hidden={areOutcomesHidden}>
        <Heading level={2} className="tuki-heading-s" id={id} tabIndex={-1} data-outcomes="">
          {outcomesLabel}
        </Heading>
        {outcomes}
      </section>
    </div>
  );
}
