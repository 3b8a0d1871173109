import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { ScreeningSnapshot } from '../machine/replay.ts';
import { NowContext } from '../results/NowContext.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import { FailureBoundary } from '../ui/FailureBoundary.tsx';
import { GiveActor, type ScreeningActor } from './GiveActor.tsx';
import { Outage } from '../frame/Outage.tsx';
import { ScreeningContext } from './ScreeningContext.ts';
import { WizardPage } from './WizardPage.tsx';

type Props = {
  i18n: i18n;
  now: () => Date;
  /** Where to go on from, when another release ran before. */
  snapshot?: ScreeningSnapshot;
  /** Said above every screen. */
  news?: ReactNode;
  onActor?: (actor: ScreeningActor) => void;
};

/** The parents' wizard as a page of its own. */
export function Wizard({ i18n, now, snapshot, news, onActor }: Props) {
  const input = { today: helsinkiDay(now()) };
  const options = snapshot === undefined ? { input } : { input, snapshot };
  return (
    <FailureBoundary
      renderFallback={(again) => <Outage language={i18n.language} onAgain={again} />}
    >
      <I18nextProvider i18n={i18n}>
        <ScreeningContext.Provider options={options}>
          <NowContext value={now}>
            <WizardPage now={now} news={news} />
            {onActor === undefined ? null : <GiveActor onActor={onActor} />}
          </NowContext>
        </ScreeningContext.Provider>
      </I18nextProvider>
    </FailureBoundary>
  );
}
