import { LeaveBar } from '../frame/LeaveBar.tsx';
import { NumbersAtHand } from '../frame/NumbersAtHand.tsx';
import { pageAddress } from '../frame/pageAddress.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { Button } from '../ui/Button.tsx';
import { Column } from '../ui/Column.tsx';

type Props = { language: string; base: string; onAgain: () => void };

/** When nothing else can be shown: what happened, whom to call, and what can be done. */
export function Outage({ language, base, onAgain }: Props) {
  const words = atHandIn(language);
  return (
    <>
      <LeaveBar language={language} help="content" />
      <Column as="main" id="content">
        <h1 className="tuki-heading-m">{words.name}</h1>
        <p role="alert">{words.start}</p>
        <NumbersAtHand language={language} />
        <p>
          <a href={pageAddress('services', language, base)}>{words.pages.services.name}</a>
        </p>
        <Button onClick={onAgain}>{words.again}</Button>
      </Column>
    </>
  );
}
