import { CHECKED } from './checked.ts';
import type { ContactEntry } from './schema.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];

/** Every number and address that may be printed. Nothing unverified stands here. */
export const CONTACTS = {
  emergency: {
    phone: '112',
    hours: 'always',
    languages: [],
    from: '112.fi',
    checked: CHECKED,
  },
  medicalHelpline: {
    phone: '116117',
    hours: 'always',
    languages: ['fi', 'sv', 'en'],
    from: 'Helsingin palvelurekisteri 5740 (2025-09-27)',
    checked: CHECKED,
  },
  nollalinja: {
    phone: '+35880005005',
    url: 'https://nollalinja.fi',
    hours: 'always',
    languages: ['fi', 'sv', 'en'],
    from: 'nollalinja.fi',
    checked: CHECKED,
  },
  crisisEmergency: {
    phone: '+358931044222',
    hours: 'always',
    languages: ['fi', 'sv'],
    from: 'Helsingin palvelurekisteri 5165 (2025-09-27)',
    checked: CHECKED,
  },
  emergencySocialServices: {
    phone: '+35820696006',
    hours: 'always',
    languages: ['fi', 'sv'],
    from: 'Helsingin palvelurekisteri 5164 (2025-09-27)',
    checked: CHECKED,
  },
  crisisLineFi: {
    phone: '+358925250111',
    hours: 'always',
    languages: ['fi'],
    from: 'mentalhealth.fi',
    checked: CHECKED,
  },
  crisisLineSv: {
    phone: '+358925250112',
    url: 'https://mieli.fi',
    languages: ['sv'],
    from: 'mieli.fi',
    checked: CHECKED,
  },
  crisisLineEn: {
    phone: '+358925250116',
    url: 'https://mieli.fi',
    languages: ['en'],
    from: 'mieli.fi',
    checked: CHECKED,
  },
  substanceServices: {
    phone: '+358931042900',
    hours: { weekdays: WEEKDAYS, from: '08:30', to: '15:30' },
    languages: ['fi', 'sv'],
    from: 'Helsingin palvelurekisteri 5470 (2025-09-27)',
    checked: CHECKED,
  },
  babyFamilyChat: {
    url: 'https://vauvaperhe.fi',
    languages: ['fi'],
    from: 'ensijaturvakotienliitto.fi',
    checked: CHECKED,
  },
  counsellingPhone: {
    phone: '+358931015454',
    hours: { weekdays: WEEKDAYS, from: '09:00', to: '12:00' },
    languages: ['fi'],
    from: 'Helsingin palvelurekisteri 5150 (2025-09-27)',
    checked: CHECKED,
  },
  counsellingPhoneSv: {
    phone: '+358931015454',
    hours: { weekdays: [1], from: '09:00', to: '12:00' },
    languages: ['sv'],
    from: 'Helsingin palvelurekisteri 5150 (2025-09-27)',
    checked: CHECKED,
  },
  needHelpForm: {
    url: 'https://turvalomake.hel.fi/tarvitsenapua',
    languages: ['fi', 'sv', 'en'],
    from: 'Helsingin palvelurekisteri 5150 (2025-09-27)',
    checked: CHECKED,
  },
  maisa: {
    url: 'https://www.maisa.fi/',
    hours: 'always',
    languages: ['fi', 'sv', 'en'],
    from: 'Helsingin palvelurekisteri 4848 (2025-09-27)',
    checked: CHECKED,
  },
  clinicPhone: {
    phone: '+358931055530',
    hours: { weekdays: WEEKDAYS, from: '08:00', to: '14:00' },
    languages: [],
    from: 'Helsingin palvelurekisteri 5263 (2025-09-27)',
    checked: CHECKED,
  },
  occupationalTherapyPhone: {
    phone: '+358931020823',
    languages: [],
    from: 'Helsingin palvelurekisteri 5059 (2025-09-27)',
    checked: CHECKED,
  },
  needsAssessment: {
    phone: '+358931062040',
    hours: { weekdays: WEEKDAYS, from: '08:15', to: '16:00' },
    languages: ['fi', 'sv'],
    from: 'Helsingin palvelurekisteri 2910',
    checked: CHECKED,
  },
  babyBluesLocalities: {
    url: 'https://www.ensijaturvakotienliitto.fi/jasenyhdistykset',
    languages: ['fi'],
    from: 'Baby blues -vauvaperhetyö, Ensi- ja turvakotien liitto',
    checked: CHECKED,
  },
} as const satisfies Record<string, ContactEntry>;

export type ContactId = keyof typeof CONTACTS;
