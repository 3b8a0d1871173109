import { useEffect, useRef, useState } from 'react';
import { questionBy } from '../catalogue/questions.ts';
import { placeOf, questionAt } from '../machine/screening.view.ts';
import { LossPage } from '../results/LossPage.tsx';
import { ResultPage } from '../results/ResultPage.tsx';
import { PageTitle } from './PageTitle.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { ScreeningContext } from './ScreeningContext.ts';
import { StartPage } from './StartPage.tsx';

type Props = { headingLevel: 1 | 2 };

/** The screen of the place where the person is; focus goes to its heading at every step. */
export function Screening({ headingLevel }: Props) {
  const actor = ScreeningContext.useActorRef();
  const place = ScreeningContext.useSelector(placeOf);
  const context = ScreeningContext.useSelector((snapshot) => snapshot.context);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const shownPlace = useRef(place);
  const [refusedAt, setRefusedAt] = useState<string>();

  useEffect(() => {
    if (shownPlace.current === place) return;
    shownPlace.current = place;
    setRefusedAt(undefined);
    headingRef.current?.focus({ preventScroll: true });
    if (headingRef.current?.getRootNode() === document) window.scrollTo(0, 0);
  }, [place]);

  const heading = { headingLevel, headingRef };
  const question = questionAt(place);
  return (
    <>
      <PageTitle place={place} refused={refusedAt === place} />
      {question !== undefined ? (
        <QuestionPage
          key={place}
          {...heading}
          question={questionBy(question)}
          context={context}
          send={(event) => actor.send(event)}
          onRefused={(refused) => setRefusedAt(refused ? place : undefined)}
        />
      ) : place === 'result' ? (
        <ResultPage
          {...heading}
          answers={context.answers}
          today={context.today}
          dropped={context.dropped}
          before={context.before}
          onChange={(changed) => actor.send({ type: 'CHANGE', question: changed })}
          onRestart={() => actor.send({ type: 'RESTART' })}
        />
      ) : place === 'loss' ? (
        <LossPage {...heading} onBack={() => actor.send({ type: 'BACK' })} />
      ) : (
        <StartPage {...heading} onStart={() => actor.send({ type: 'START' })} />
      )}
    </>
  );
}
