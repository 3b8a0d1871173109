import { use, useState, type ReactNode } from 'react';
import { BaseContext } from '../frame/BaseContext.ts';
import { PageFrame } from '../frame/PageFrame.tsx';
import { pathIn } from '../i18n/languages.ts';
import { placeOf } from '../machine/screening.view.ts';
import { Screen } from '../ui/Screen.tsx';
import { IdleQuestion } from './IdleQuestion.tsx';
import { Notices } from './Notices.tsx';
import { Screening } from './Screening.tsx';
import { ScreeningBoundary } from './ScreeningBoundary.tsx';
import { ScreeningContext } from './ScreeningContext.ts';
import { useHistorySteps } from './useHistorySteps.ts';
import { useIdle } from './useIdle.ts';
import { useLanguage } from './useLanguage.ts';
import { useToday } from './useToday.ts';

type Props = { now: () => Date; news?: ReactNode };

/** The standalone page of the screening. */
export function WizardPage({ now, news }: Props) {
  const base = use(BaseContext);
  const { failed, change } = useLanguage(base);
  const actor = ScreeningContext.useActorRef();
  const isBegun = ScreeningContext.useSelector((snapshot) => placeOf(snapshot) !== 'intro');
  const today = ScreeningContext.useSelector((snapshot) => snapshot.context.today);
  const [isCleared, setCleared] = useState(false);
  // Somebody else's page keeps its own time.
  const isFramed = window.top !== window;
  const idle = useIdle(isBegun && !isFramed, () => {
    setCleared(true);
    actor.send({ type: 'RESTART' });
  });
  useHistorySteps(actor);
  useToday(actor, now);
  return (
    <PageFrame
      addressIn={(language) => pathIn(language, base)}
      onLanguage={(code, event) => {
        event.preventDefault();
        void change(code);
      }}
      holdsAnswers={isBegun}
    >
      {idle.isAsking ? <IdleQuestion onStay={idle.stay} onClear={idle.clear} /> : null}
      <Screen hidden={idle.isAsking}>
        {news}
        <Notices today={today} failed={failed} isCleared={isCleared && !isBegun} />
        <ScreeningBoundary>
          <Screening headingLevel={1} />
        </ScreeningBoundary>
      </Screen>
    </PageFrame>
  );
}
