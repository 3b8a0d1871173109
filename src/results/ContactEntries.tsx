import { useTranslation } from 'react-i18next';
import { CONTACTS, type ContactId } from '../catalogue/contacts.ts';
import type { ContactEntry } from '../catalogue/schema.ts';
import { capitalised } from '../i18n/capitalised.ts';
import { formatPhone } from '../i18n/formatPhone.ts';
import { formatSite } from '../i18n/formatSite.ts';
import { useHours } from '../i18n/useHours.ts';
import { ContactList } from '../ui/ContactList.tsx';
import { NewTabLink } from '../ui/NewTabLink.tsx';
import { PhoneLink } from '../ui/PhoneLink.tsx';
import { WhetherOpen } from './WhetherOpen.tsx';

type Props = {
  ids: readonly ContactId[];
  /** Only names and numbers. */
  brief?: boolean;
};

/** People and places to turn to; those that serve in the reader's language come first. */
export function ContactEntries({ ids, brief = false }: Props) {
  const { t, i18n } = useTranslation(['page', 'contacts']);
  const hoursOf = useHours();
  const serves = (id: ContactId) => {
    const languages: readonly string[] = CONTACTS[id].languages;
    return languages.length === 0 || languages.includes(i18n.language) ? 0 : 1;
  };
  const ordered = ids.toSorted((one, other) => serves(one) - serves(other));
  // Said once: where the form is another way in, beside the first number.
  const firstPhone = ids.includes('needHelpForm')
    ? ordered.find((id) => (CONTACTS[id] as ContactEntry).phone !== undefined)
    : undefined;
  return (
    <ContactList
      items={ordered.map((id) => {
        const { phone, url = '', hours }: ContactEntry = CONTACTS[id];
        const name = t(`contacts:${id}.name`);
        const isSite = phone === undefined;
        const details = [
          isSite ? formatSite(url) : '',
          capitalised(hoursOf({ hours }), i18n.language),
          t(`contacts:${id}.note`),
        ];
        return {
          id,
          name: isSite ? (
            <NewTabLink href={url} note={t('newTab')}>
              {name}
            </NewTabLink>
          ) : (
            name
          ),
          contact: isSite ? null : (
            <PhoneLink number={phone}>{t('call', { number: formatPhone(phone) })}</PhoneLink>
          ),
          ...(brief
            ? {}
            : {
                detail: (
                  <>
                    {typeof hours === 'object' ? (
                      <WhetherOpen hours={hours} hasForm={id === firstPhone} />
                    ) : null}{' '}
                    {details.filter(Boolean).join('. ')}
                  </>
                ),
              }),
        };
      })}
    />
  );
}
