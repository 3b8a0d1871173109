import { CONTACTS } from '../catalogue/contacts.ts';
import { formatPhone } from '../i18n/formatPhone.ts';
import { outageIn } from '../i18n/outage.ts';
import { Button } from '../ui/Button.tsx';
import { Column } from '../ui/Column.tsx';
import { PhoneLink } from '../ui/PhoneLink.tsx';

type Props = { language: string; onAgain: () => void };

const LINES = [
  ['emergency', 'emergency'],
  ['violence', 'nollalinja'],
  ['medical', 'medicalHelpline'],
  ['counselling', 'counsellingPhone'],
] as const;

/** When nothing else can be shown: what happened, whom to call, and a way to try again. */
export function Outage({ language, onAgain }: Props) {
  const words = outageIn(language);
  return (
    <Column as="main">
      <h1 className="tuki-heading-m">{words.name}</h1>
      <p role="alert">{words.start}</p>
      <ul>
        {LINES.map(([name, contact]) => (
          <li key={contact}>
            {words[name]}{' '}
            <PhoneLink number={CONTACTS[contact].phone}>
              {formatPhone(CONTACTS[contact].phone)}
            </PhoneLink>
          </li>
        ))}
      </ul>
      <Button onClick={onAgain}>{words.again}</Button>
    </Column>
  );
}
