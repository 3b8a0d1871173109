import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Outage } from '../frame/Outage.tsx';
import { NowContext } from '../results/NowContext.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import { FailureBoundary } from '../ui/FailureBoundary.tsx';
import { NursePage } from './NursePage.tsx';
import { SheetContext } from './SheetContext.ts';

type Props = {
  i18n: i18n;
  now: () => Date;
  /** Whether newer rules wait for the next family. */
  isOutdated: boolean;
};

/** The clinic page. What fails on it leaves the answers where they are, to be tried again. */
export function Nurse({ i18n, now, isOutdated }: Props) {
  const renderFallback = (again: () => void) => <Outage language={i18n.language} onAgain={again} />;
  return (
    <FailureBoundary renderFallback={renderFallback}>
      <I18nextProvider i18n={i18n}>
        <SheetContext.Provider options={{ input: { today: helsinkiDay(now()) } }}>
          <NowContext value={now}>
            <FailureBoundary renderFallback={renderFallback}>
              <NursePage now={now} isOutdated={isOutdated} />
            </FailureBoundary>
          </NowContext>
        </SheetContext.Provider>
      </I18nextProvider>
    </FailureBoundary>
  );
}
