import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { NowContext } from '../results/NowContext.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import { FailureBoundary } from './FailureBoundary.tsx';
import { Outage } from './Outage.tsx';
import { ScreeningContext } from './ScreeningContext.ts';
import { WizardPage } from './WizardPage.tsx';

type Props = { i18n: i18n; now: () => Date };

/** The parents' wizard as a page of its own. */
export function Wizard({ i18n, now }: Props) {
  return (
    <FailureBoundary fallback={(again) => <Outage language={i18n.language} onAgain={again} />}>
      <I18nextProvider i18n={i18n}>
        <ScreeningContext.Provider options={{ input: { today: helsinkiDay(now()) } }}>
          <NowContext value={now}>
            <WizardPage now={now} />
          </NowContext>
        </ScreeningContext.Provider>
      </I18nextProvider>
    </FailureBoundary>
  );
}
