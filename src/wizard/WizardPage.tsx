import { use } from 'react';
import { BaseContext } from '../frame/BaseContext.ts';
import { PageFrame } from '../frame/PageFrame.tsx';
import { pathIn } from '../i18n/languages.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { placeOf } from '../machine/screening.view.ts';
import { Notice } from '../ui/Notice.tsx';
import { Screening } from './Screening.tsx';
import { ScreeningContext } from './ScreeningContext.ts';
import { useHistorySteps } from './useHistorySteps.ts';
import { useLanguage } from './useLanguage.ts';
import { useToday } from './useToday.ts';

type Props = { now: () => Date };

/** The standalone page of the screening. */
export function WizardPage({ now }: Props) {
  const base = use(BaseContext);
  const { failed, change } = useLanguage(base);
  const actor = ScreeningContext.useActorRef();
  const place = ScreeningContext.useSelector(placeOf);
  useHistorySteps(actor);
  useToday(actor, now);
  return (
    <PageFrame
      addressIn={(language) => pathIn(language, base)}
      onLanguage={(code, event) => {
        event.preventDefault();
        void change(code);
      }}
      holdsAnswers={place !== 'intro'}
    >
      {failed === undefined ? null : (
        <Notice tone="alert">
          <p role="alert" lang={failed}>
            {atHandIn(failed).words}
          </p>
        </Notice>
      )}
      <Screening headingLevel={1} />
    </PageFrame>
  );
}
