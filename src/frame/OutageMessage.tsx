import { use, type ReactNode } from 'react';
import { BaseContext } from '../i18n/BaseContext.ts';
import { NumbersAtHand } from './NumbersAtHand.tsx';
import { pageAddress } from './pageAddress.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';
import { Heading } from '../ui/Heading.tsx';

type Props = {
  language: string;
  onAgain: () => void;
  /** What else can be done. */
  children?: ReactNode;
};

/** What happened, whom to call, where the services stand, and a way to try again. */
export function OutageMessage({ language, onAgain, children }: Props) {
  const words = atHandIn(language);
  return (
    <>
      <Heading level={1} className="tuki-heading-m">
        {words.name}
      </Heading>
      <p role="alert">{words.start}</p>
      <NumbersAtHand language={language} />
      <p>
        <a href={pageAddress('services', language, use(BaseContext))}>
          {words.pages.services.name}
        </a>
      </p>
      <ButtonRow>
        <Button onClick={onAgain}>{words.again}</Button>
        {children}
      </ButtonRow>
    </>
  );
}
