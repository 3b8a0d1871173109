import { useDeferredValue, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../catalogue/assess.ts';
import { urgentFor } from '../catalogue/urgent.ts';
import type { Answers, QuestionId } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';
import { Late } from '../ui/Late.tsx';
import { Notice } from '../ui/Notice.tsx';
import { StepHeading } from '../ui/StepHeading.tsx';
import { AcuteHelp } from './AcuteHelp.tsx';
import { TakeAlong } from './lateExtras.ts';
import { NotNowList } from './NotNowList.tsx';
import { ServiceCards } from './ServiceCards.tsx';
import { sortResults } from './sortResults.ts';
import { YourAnswers } from './YourAnswers.tsx';

type Props = {
  answers: Answers;
  today: PlainDate;
  headingRef: Ref<HTMLHeadingElement>;
  onChange: (question: QuestionId) => void;
  onRestart: () => void;
  /** Where the rules can be read. */
  children: ReactNode;
};

/** What fits, why, and what to do first; then everything else, and the answers. */
export function ResultPage(props: Props) {
  const { answers, today, headingRef } = props;
  const { t } = useTranslation();
  const results = assess(answers, today);
  const { fitting, later, notNow, doors } = sortResults(results);
  // What fits is seen first: a slow phone is busy for long with all the rest below it.
  const isWhole = useDeferredValue(true, fitting.length === 0);
  const urgent = urgentFor(answers.acute);
  const isCalm = fitting.length + later.length === 0 && answers.worries?.[0] === 'nothing';
  const shown = { family: { answers, today } };
  const heading = isCalm ? 'result.headingNone' : 'result.heading';
  const lead = isCalm ? 'result.leadNone' : 'result.lead';
  return (
    <>
      <StepHeading ref={headingRef}>
        {t(fitting.length === 0 && !isCalm ? 'result.headingDoors' : heading)}
      </StepHeading>
      {urgent.length === 0 ? null : <AcuteHelp groups={urgent} />}
      <p>{t(lead)}</p>
      {answers.home === 'elsewhere' ? (
        <Notice tone="info">
          <p>{t('result.leadElsewhere')}</p>
        </Notice>
      ) : null}
      <ServiceCards {...shown} results={fitting} tone="fit" />
      {isWhole ? (
        <>
          <ServiceCards {...shown} heading={t('result.later')} results={later} tone="plain" />
          <ServiceCards {...shown} heading={t('result.always')} results={doors} tone="plain" />
          <NotNowList {...shown} results={notNow} />
          <Late>
            <TakeAlong results={results} today={today} />
          </Late>
          <YourAnswers answers={answers} onChange={props.onChange} />
          <p>
            {t('result.guide')} {props.children}
          </p>
          <ButtonRow>
            <Button variant="secondary" onClick={props.onRestart}>
              {t('result.restart')}
            </Button>
          </ButtonRow>
        </>
      ) : null}
    </>
  );
}
