import { use, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../frame/PageFrame.tsx';
import { SettingContext } from '../frame/Setting.ts';
import { BaseContext } from '../i18n/BaseContext.ts';
import { pathIn } from '../i18n/languages.ts';
import { placeOf } from '../machine/screening.view.ts';
import { Screen } from '../ui/Screen.tsx';
import { IdleQuestion } from '../frame/IdleQuestion.tsx';
import { questionsAddress } from '../frame/pageAddress.ts';
import { Notices } from '../frame/Notices.tsx';
import { Screening } from './Screening.tsx';
import { ScreeningBoundary } from './ScreeningBoundary.tsx';
import { PageTitle } from './PageTitle.tsx';
import { StartPage } from './StartPage.tsx';
import { ScreeningContext } from './ScreeningContext.ts';
import { useHistorySteps } from './useHistorySteps.ts';
import { useIdle } from '../frame/useIdle.ts';
import { useLanguage } from '../frame/useLanguage.ts';
import { useToday } from '../frame/useToday.ts';

type Props = {
  now: () => Date;
  /** Said above every screen. */
  news?: ReactNode;
  /** What stands in the place of every screen where no script runs; only made when the site is built. */
  withoutScript?: ReactNode;
};

/** Minutes, as the words of the idle question have them. */
const PATIENCE = { askAfter: 20, clearAfter: 2 };

/** The screening as a page of our own. */
export function WizardPage({ now, news, withoutScript }: Props) {
  const { t } = useTranslation();
  const base = use(BaseContext);
  const actor = ScreeningContext.useActorRef();
  const isBegun = ScreeningContext.useSelector((snapshot) => placeOf(snapshot) !== 'intro');
  const today = ScreeningContext.useSelector((snapshot) => snapshot.context.today);
  const [isCleared, setCleared] = useState(false);
  const { place, history, asksAtOnce } = use(SettingContext);
  const addressIn = (language: string) => (asksAtOnce ? questionsAddress : pathIn)(language, base);
  const { failed, change } = useLanguage(addressIn);
  const idle = useIdle(isBegun && place === 'page' && !isInFrame(), PATIENCE, () => {
    setCleared(true);
    actor.send({ type: 'RESTART' });
  });
  useHistorySteps(actor, history);
  useToday(today, now, (day) => actor.send({ type: 'DAY_CHANGED', today: day }));
  return (
    <PageFrame
      addressIn={addressIn}
      onLanguage={(code, event) => {
        event.preventDefault();
        void change(code);
      }}
      holdsAnswers={isBegun}
    >
      {idle.isAsking ? (
        <IdleQuestion text={t('idle.text')} onStay={idle.stay} onClear={idle.clear} />
      ) : null}
      <Screen hidden={idle.isAsking}>
        {news}
        <Notices today={today} failed={failed} isCleared={isCleared && !isBegun} />
        <ScreeningBoundary>
          <Screening Start={StartPage} Title={PageTitle} />
        </ScreeningBoundary>
      </Screen>
      <noscript>{withoutScript}</noscript>
    </PageFrame>
  );
}

/** Somebody else's page keeps its own time. Where a page is built there is no window. */
function isInFrame(): boolean {
  return typeof window === 'object' && window.top !== window;
}
