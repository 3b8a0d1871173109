import type { ServiceResult } from '../catalogue/assess.ts';
import { CONTACTS } from '../catalogue/contacts.ts';
import type { ContactEntry } from '../catalogue/schema.ts';
import { serviceBy } from '../catalogue/services.ts';
import { formatPhone } from '../i18n/formatPhone.ts';
import { formatSite } from '../i18n/formatSite.ts';
import { PhoneLink } from '../ui/PhoneLink.tsx';
import { toneOf } from './toneOf.ts';

type Props = { result: ServiceResult };

/** The number or address to which a family turns first; nothing where the service does not fit. */
export function FirstContact({ result: { service, outcome } }: Props) {
  const [first] = serviceBy(service).steps[outcome] ?? [];
  if (first === undefined || toneOf(outcome) === 'not') return null;
  const { phone, url = '' }: ContactEntry = CONTACTS[first];
  if (phone !== undefined) return <PhoneLink number={phone}>{formatPhone(phone)}</PhoneLink>;
  return <span>{formatSite(url)}</span>;
}
