import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { BaseContext } from '../frame/BaseContext.ts';
import { NowContext } from '../results/NowContext.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import { FailureBoundary } from './FailureBoundary.tsx';
import { ScreeningContext } from './ScreeningContext.ts';
import { WizardPage } from './WizardPage.tsx';

type Props = { i18n: i18n; now: () => Date; base: string };

/** The parents' wizard as a page of its own. */
export function Wizard({ i18n, now, base }: Props) {
  return (
    <FailureBoundary i18n={i18n} base={base}>
      <I18nextProvider i18n={i18n}>
        <ScreeningContext.Provider options={{ input: { today: helsinkiDay(now()) } }}>
          <BaseContext value={base}>
            <NowContext value={now}>
              <WizardPage now={now} />
            </NowContext>
          </BaseContext>
        </ScreeningContext.Provider>
      </I18nextProvider>
    </FailureBoundary>
  );
}
