import { useTranslation } from 'react-i18next';
import { CONTACTS, type ContactId } from '../catalogue/contacts.ts';
import type { ContactEntry } from '../catalogue/schema.ts';
import { formatPhone } from '../i18n/formatPhone.ts';
import { useHours } from '../i18n/useHours.ts';
import { ContactList } from '../ui/ContactList.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { PhoneLink } from '../ui/PhoneLink.tsx';

type Props = { ids: readonly ContactId[] };

/** People and places to turn to; those that serve in the reader's language come first. */
export function ContactEntries({ ids }: Props) {
  const { t, i18n } = useTranslation(['page', 'contacts']);
  const hoursOf = useHours();
  const serves = (id: ContactId) => {
    const languages: readonly string[] = CONTACTS[id].languages;
    return languages.length === 0 || languages.includes(i18n.language) ? 0 : 1;
  };
  const ordered = [...ids].sort((one, other) => serves(one) - serves(other));
  return (
    <ContactList
      items={ordered.map((id) => {
        const contact: ContactEntry = CONTACTS[id];
        const name = t(`contacts:${id}.name`);
        return {
          id,
          name,
          contact:
            contact.phone === undefined ? (
              <ExternalLink href={contact.url ?? ''}>{shown(contact.url ?? '')}</ExternalLink>
            ) : (
              <PhoneLink number={contact.phone}>
                {t('call', { number: formatPhone(contact.phone) })}
              </PhoneLink>
            ),
          detail: [hoursOf(contact), t(`contacts:${id}.note`)].filter(Boolean).join('. '),
        };
      })}
    />
  );
}

function shown(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
