import { use, useEffect, useRef, useState, type ComponentType } from 'react';
import { questionBy } from '../catalogue/questions.ts';
import { SettingContext } from '../frame/Setting.ts';
import type { Place } from '../machine/screening.machine.ts';
import { placeOf, questionAt } from '../machine/screening.view.ts';
import type { IntroProps } from './IntroPage.tsx';
import { LastScreen } from './LastScreen.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ScreeningContext } from './ScreeningContext.ts';
import { useScreens } from './useScreens.ts';

type Props = {
  Start: ComponentType<IntroProps>;
  /** Names the page, where it is ours to name. */
  Title?: ComponentType<{ place: Place; refused: boolean }>;
};

/** The screen of the place where the person is; focus goes to its heading at every step. */
export function Screening({ Start, Title }: Props) {
  const actor = ScreeningContext.useActorRef();
  const place = ScreeningContext.useSelector(placeOf);
  const context = ScreeningContext.useSelector((snapshot) => snapshot.context);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const lastShown = useRef<Place | 'outage'>(place);
  const isOwnPage = use(SettingContext).place === 'page';
  const [refusedAt, setRefusedAt] = useState<string>();

  const isLast = place === 'result' || place === 'loss';
  const { screens, failed, again } = useScreens(isLast);
  const shown = !isLast || screens !== undefined ? place : failed ? 'outage' : undefined;

  useEffect(() => {
    if (shown === undefined || shown === lastShown.current) return;
    lastShown.current = shown;
    setRefusedAt(undefined);
    const heading = headingRef.current;
    heading?.focus({ preventScroll: true });
    if (isOwnPage) window.scrollTo(0, 0);
    else heading?.scrollIntoView({ block: 'nearest' });
  }, [shown, isOwnPage]);

  const question = questionAt(place);
  return (
    <>
      {Title === undefined ? null : <Title place={place} refused={refusedAt === place} />}
      {screens && <screens.StepNews place={place} context={context} />}
      {question !== undefined ? (
        <QuestionPage
          key={place}
          headingRef={headingRef}
          question={questionBy(question)}
          context={context}
          send={(event) => actor.send(event)}
          onRefused={(refused) => setRefusedAt(refused ? place : undefined)}
        />
      ) : isLast ? (
        <LastScreen
          place={place}
          screens={screens}
          failed={failed}
          onAgain={again}
          context={context}
          send={(event) => actor.send(event)}
          headingRef={headingRef}
        />
      ) : (
        <Start headingRef={headingRef} onStart={() => actor.send({ type: 'START' })} />
      )}
    </>
  );
}
