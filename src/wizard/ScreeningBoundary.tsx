import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { FailureBoundary } from '../ui/FailureBoundary.tsx';
import { OutageMessage } from '../frame/OutageMessage.tsx';
import { ScreeningContext } from './ScreeningContext.ts';

type Props = { children: ReactNode };

/** A screen that fails leaves the answers where they are: it can be tried again, or begun anew. */
export function ScreeningBoundary({ children }: Props) {
  return (
    <FailureBoundary renderFallback={(again) => <FailedScreen onAgain={again} />}>
      {children}
    </FailureBoundary>
  );
}

function FailedScreen({ onAgain }: { onAgain: () => void }) {
  const { t, i18n } = useTranslation();
  const actor = ScreeningContext.useActorRef();
  // A machine that has stopped can only be made anew, which the boundary around the page does.
  if (actor.getSnapshot().status !== 'active') throw new Error('The screening has stopped');
  const restart = () => {
    actor.send({ type: 'RESTART' });
    onAgain();
  };
  return (
    <OutageMessage language={i18n.language} onAgain={onAgain}>
      <Button variant="secondary" onClick={restart}>
        {t('result.restart')}
      </Button>
    </OutageMessage>
  );
}
