import { CONTACTS } from '../catalogue/contacts.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { formatPhone } from '../i18n/formatPhone.ts';
import { PhoneLink } from '../ui/PhoneLink.tsx';

type Props = { language: string };

const LINES = [
  ['emergency', 'emergency'],
  ['violence', 'nollalinja'],
  ['medical', 'medicalHelpline'],
  ['counselling', 'counsellingPhone'],
] as const;

/** Whom to call, in words that are always at hand. */
export function NumbersAtHand({ language }: Props) {
  const words = atHandIn(language);
  return (
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
  );
}
