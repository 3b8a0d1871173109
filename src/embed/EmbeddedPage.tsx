import { use } from 'react';
import { Notices } from '../frame/Notices.tsx';
import { SettingContext } from '../frame/Setting.ts';
import { Surroundings } from '../frame/Surroundings.tsx';
import { useToday } from '../frame/useToday.ts';
import { comesLate } from '../ui/comesLate.ts';
import { Late } from '../ui/Late.tsx';
import { Screen } from '../ui/Screen.tsx';
import { IntroPage } from '../wizard/IntroPage.tsx';
import { Screening } from '../wizard/Screening.tsx';
import { ScreeningBoundary } from '../wizard/ScreeningBoundary.tsx';
import { ScreeningContext } from '../wizard/ScreeningContext.ts';

// Few hosts lend us their history.
const HistorySteps = comesLate(async () => (await import('./HistorySteps.tsx')).HistorySteps);

type Props = { now: () => Date };

/** The screening inside somebody's page, which keeps its own time, title, address and languages. */
export function EmbeddedPage({ now }: Props) {
  const actor = ScreeningContext.useActorRef();
  const today = ScreeningContext.useSelector(({ context }) => context.today);
  useToday(today, now, (day) => actor.send({ type: 'DAY_CHANGED', today: day }));
  return (
    <Surroundings>
      {use(SettingContext).history ? (
        <Late>
          <HistorySteps />
        </Late>
      ) : null}
      <Screen>
        <Notices today={today} />
        <ScreeningBoundary>
          <Screening Start={IntroPage} />
        </ScreeningBoundary>
      </Screen>
    </Surroundings>
  );
}
