import { renderHook } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { CONTACTS, type ContactId } from '../../src/catalogue/contacts.ts';
import type { ContactEntry } from '../../src/catalogue/schema.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { formatPhone } from '../../src/i18n/formatPhone.ts';
import { useHours } from '../../src/i18n/useHours.ts';
import { LANGUAGES, wordsIn } from '../wizard/localeWords.ts';

const IDS = Object.keys(CONTACTS) as ContactId[];

/** Numbers as they are printed in Finland; nothing for those who have none. */
const PHONES: Record<ContactId, string | undefined> = {
  emergency: '112',
  medicalHelpline: '116 117',
  nollalinja: '080 005 005',
  crisisEmergency: '09 310 44222',
  emergencySocialServices: '0206 96006',
  crisisLineFi: '09 2525 0111',
  crisisLineSv: '09 2525 0112',
  crisisLineEn: '09 2525 0116',
  substanceServices: '09 310 42900',
  babyFamilyChat: undefined,
  counsellingPhone: '09 310 15454',
  counsellingPhoneSv: '09 310 15454',
  needHelpForm: undefined,
  maisa: undefined,
  clinicPhone: '09 310 55530',
  occupationalTherapyPhone: '09 310 20823',
  needsAssessment: '09 310 62040',
  babyBluesLocalities: undefined,
};

const ALWAYS = LANGUAGES.map((language) => wordsIn(language).page.hours.always);
const HOURS: Partial<Record<ContactId, string[]>> = {
  emergency: ALWAYS,
  medicalHelpline: ALWAYS,
  nollalinja: ALWAYS,
  crisisEmergency: ALWAYS,
  emergencySocialServices: ALWAYS,
  crisisLineFi: ALWAYS,
  maisa: ALWAYS,
  substanceServices: ['ma–pe klo 8.30–15.30', 'mån–fre kl. 8.30–15.30', 'Mon–Fri 8.30–15.30'],
  counsellingPhone: ['ma–pe klo 9–12', 'mån–fre kl. 9–12', 'Mon–Fri 9–12'],
  counsellingPhoneSv: ['ma klo 9–12', 'mån kl. 9–12', 'Mon 9–12'],
  clinicPhone: ['ma–pe klo 8–14', 'mån–fre kl. 8–14', 'Mon–Fri 8–14'],
  needsAssessment: ['ma–pe klo 8.15–16', 'mån–fre kl. 8.15–16', 'Mon–Fri 8.15–16'],
};

it.each(IDS)('prints the number of %s as it is written in Finland', (id) => {
  const { phone }: ContactEntry = CONTACTS[id];
  expect(phone && formatPhone(phone)).toBe(PHONES[id]);
});

it.each(LANGUAGES)('prints in %s when each contact answers', async (language) => {
  const i18n = await createI18n(language);
  const { result } = renderHook(useHours, {
    wrapper: ({ children }) => <I18nextProvider i18n={i18n}>{children}</I18nextProvider>,
  });
  const hours = IDS.map((id) => [id, result.current(CONTACTS[id] as ContactEntry)]);
  expect(hours).toEqual(IDS.map((id) => [id, HOURS[id]?.[LANGUAGES.indexOf(language)] ?? '']));
});

it('leaves a foreign number as it is', () => {
  expect(formatPhone('+46812345678')).toBe('+46812345678');
});
