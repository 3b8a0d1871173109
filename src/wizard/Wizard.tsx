import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Outage } from '../frame/Outage.tsx';
import type { ScreeningSnapshot } from '../machine/replay.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import { FailureBoundary } from '../ui/FailureBoundary.tsx';
import { GiveActor, type ScreeningActor } from './GiveActor.tsx';
import { GiveNow } from './GiveNow.tsx';
import { ScreeningContext } from './ScreeningContext.ts';

type Props = {
  i18n: i18n;
  now: () => Date;
  /** Where to go on from, when another release ran before. */
  snapshot?: ScreeningSnapshot | undefined;
  onActor?: ((actor: ScreeningActor) => void) | undefined;
  /** The page on which the screening stands. */
  children: ReactNode;
};

/** The parents' wizard: its words, its clock, and the machine that holds the answers. */
export function Wizard({ i18n, now, snapshot, onActor, children }: Props) {
  const input = { today: helsinkiDay(now()) };
  const options = snapshot === undefined ? { input } : { input, snapshot };
  return (
    <FailureBoundary
      renderFallback={(again) => <Outage language={i18n.language} onAgain={again} />}
    >
      <I18nextProvider i18n={i18n}>
        <ScreeningContext.Provider options={options}>
          <GiveNow now={now}>
            {children}
            {onActor === undefined ? null : <GiveActor onActor={onActor} />}
          </GiveNow>
        </ScreeningContext.Provider>
      </I18nextProvider>
    </FailureBoundary>
  );
}
