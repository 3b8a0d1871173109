import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../catalogue/assess.ts';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import type { Place } from '../machine/screening.machine.ts';
import type { ScreeningContext } from '../machine/screening.setup.ts';
import { questionAt } from '../machine/screening.view.ts';
import { ChangedResults } from '../results/ChangedResults.tsx';
import { Notice } from '../ui/Notice.tsx';

type Props = { place: Place; context: ScreeningContext };

/**
 * What a changed answer did, above the step that it leads to. The regions stay from step to step and
 * are filled once focus is on the heading: screen readers announce only what comes into a region that
 * is there, and some lose what comes before focus moves.
 */
export function StepNews({ place, context }: Props) {
  const { t } = useTranslation();
  const words = useQuestionWords();
  const { answers, before, changing, dropped, today } = context;
  // Without a change there is no news to come, and nothing to be done again.
  const at = before === null ? undefined : place;
  const isTold = useDeferredValue(at) === place;
  const question = questionAt(place);
  const isResult = isTold && place === 'result';
  const earlier = isResult && before;
  const text =
    isResult && dropped.length > 0
      ? t('result.dropped', { questions: dropped.map((id) => words(id).short).join(', ') })
      : isTold && question !== undefined && changing !== null && changing !== question
        ? t('pathChanged')
        : undefined;
  return (
    <>
      <ChangedResults
        before={earlier ? assess(earlier, today) : []}
        after={earlier ? assess(answers, today) : []}
      />
      <div role="status">
        {text && (
          <Notice tone="info">
            <p>{text}</p>
          </Notice>
        )}
      </div>
    </>
  );
}
