import { use, type ReactNode } from 'react';
import { BaseContext } from './BaseContext.ts';
import { NumbersAtHand } from './NumbersAtHand.tsx';
import { pageAddress } from './pageAddress.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';

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
      <h1 className="tuki-heading-m">{words.name}</h1>
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
