import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { OutageMessage } from '../frame/OutageMessage.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import type { ScreeningContext, ScreeningEvent } from '../machine/screening.setup.ts';
import { BackButton } from '../ui/BackButton.tsx';
import { Heading } from '../ui/Heading.tsx';
import type { Screens } from './lateScreens.ts';

type Props = {
  place: 'result' | 'loss';
  /** Absent until they have been fetched. */
  screens: Screens | undefined;
  failed: boolean;
  onAgain: () => void;
  context: ScreeningContext;
  send: (event: ScreeningEvent) => void;
  headingRef: Ref<HTMLHeadingElement>;
};

/** Where the questions end: the result, or the page after a loss. */
export function LastScreen({ place, screens, context, send, headingRef, ...late }: Props) {
  const { t, i18n } = useTranslation();
  if (late.failed) return <OutageMessage language={i18n.language} onAgain={late.onAgain} />;
  if (screens === undefined) {
    return (
      <>
        <BackButton onClick={() => send({ type: 'BACK' })}>{t('back')}</BackButton>
        <Heading level={1} className="tuki-heading-m">
          {t('name')}
        </Heading>
      </>
    );
  }
  const { LossPage, ResultPage } = screens;
  return place === 'loss' ? (
    <LossPage headingRef={headingRef} onBack={() => send({ type: 'BACK' })} />
  ) : (
    <ResultPage
      headingRef={headingRef}
      answers={context.answers}
      today={context.today}
      onChange={(question) => send({ type: 'CHANGE', question })}
      onRestart={() => send({ type: 'RESTART' })}
    >
      <PageLink page="rules" newTab />
    </ResultPage>
  );
}
