import { use, useEffect, useRef, useState, type ComponentType } from 'react';
import { questionBy } from '../catalogue/questions.ts';
import { PageLink } from '../frame/PageLink.tsx';
import { SettingContext } from '../frame/Setting.ts';
import type { Place } from '../machine/screening.machine.ts';
import { placeOf, questionAt } from '../machine/screening.view.ts';
import { LossPage } from '../results/LossPage.tsx';
import { ResultPage } from '../results/ResultPage.tsx';
import type { IntroProps } from './IntroPage.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ScreeningContext } from './ScreeningContext.ts';

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
  const shownPlace = useRef(place);
  const isOwnPage = use(SettingContext).place === 'page';
  const [refusedAt, setRefusedAt] = useState<string>();

  useEffect(() => {
    if (shownPlace.current === place) return;
    shownPlace.current = place;
    setRefusedAt(undefined);
    const heading = headingRef.current;
    heading?.focus({ preventScroll: true });
    if (isOwnPage) window.scrollTo(0, 0);
    else heading?.scrollIntoView({ block: 'nearest' });
  }, [place, isOwnPage]);

  const question = questionAt(place);
  return (
    <>
      {Title === undefined ? null : <Title place={place} refused={refusedAt === place} />}
      {question !== undefined ? (
        <QuestionPage
          key={place}
          headingRef={headingRef}
          question={questionBy(question)}
          context={context}
          send={(event) => actor.send(event)}
          onRefused={(refused) => setRefusedAt(refused ? place : undefined)}
        />
      ) : place === 'result' ? (
        <ResultPage
          headingRef={headingRef}
          answers={context.answers}
          today={context.today}
          dropped={context.dropped}
          before={context.before}
          onChange={(changed) => actor.send({ type: 'CHANGE', question: changed })}
          onRestart={() => actor.send({ type: 'RESTART' })}
        >
          <PageLink page="rules" newTab />
        </ResultPage>
      ) : place === 'loss' ? (
        <LossPage headingRef={headingRef} onBack={() => actor.send({ type: 'BACK' })} />
      ) : (
        <Start headingRef={headingRef} onStart={() => actor.send({ type: 'START' })} />
      )}
    </>
  );
}
