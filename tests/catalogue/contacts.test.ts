import { describe, expect, it } from 'vitest';
import { CONTACTS, type ContactId } from '../../src/catalogue/contacts.ts';
import type { ContactEntry } from '../../src/catalogue/schema.ts';
import { SERVICES } from '../../src/catalogue/services.ts';
import { LOSS_CONTACTS, URGENT, urgentFor, type UrgentId } from '../../src/catalogue/urgent.ts';
import type { Acute } from '../../src/rules/answers.ts';

type Row = [
  id: ContactId,
  printed: string,
  phone: string | undefined,
  hours: string | undefined,
  languages: string,
];

/** As verified: the number as it is printed there, as it is dialled, when it answers, and in what. */
const VERIFIED: readonly Row[] = [
  ['emergency', '112', '112', 'always', ''],
  ['medicalHelpline', '116 117', '116117', 'always', 'fi sv en'],
  ['nollalinja', '080 005 005', '+35880005005', 'always', 'fi sv en'],
  ['crisisEmergency', '09 310 44222', '+358931044222', 'always', 'fi sv'],
  ['emergencySocialServices', '0206 96006', '+35820696006', 'always', 'fi sv'],
  ['crisisLineFi', '09 2525 0111', '+358925250111', 'always', 'fi'],
  // The hours of these two are not verified, so none are printed.
  ['crisisLineSv', '09 2525 0112', '+358925250112', undefined, 'sv'],
  ['crisisLineEn', '09 2525 0116', '+358925250116', undefined, 'en'],
  ['substanceServices', '09 310 42900', '+358931042900', '12345 08:30-15:30', 'fi sv'],
  ['counsellingPhone', '09 310 15454', '+358931015454', '12345 09:00-12:00', 'fi'],
  // K18: the same digits; K20: in Swedish on Mondays.
  ['counsellingPhoneSv', '09 310 15454', '+358931015454', '1 09:00-12:00', 'sv'],
  ['clinicPhone', '09 310 55530', '+358931055530', '12345 08:00-14:00', ''],
  ['occupationalTherapyPhone', '09 310 20823', '+358931020823', undefined, ''],
  ['needsAssessment', '09 310 62040', '+358931062040', '12345 08:15-16:00', 'fi sv'],
  ['babyFamilyChat', 'no number', undefined, undefined, 'fi'],
  ['babyBluesLocalities', 'no number', undefined, undefined, 'fi'],
  ['needHelpForm', 'no number', undefined, undefined, 'fi sv en'],
  ['maisa', 'no number', undefined, 'always', 'fi sv en'],
];

it.each(VERIFIED)(
  '%s (%s) is dialled %s, open %s, speaks "%s"',
  (id, _, phone, hours, languages) => {
    const contact: ContactEntry = CONTACTS[id];
    expect({
      phone: contact.phone,
      hours: hoursOf(contact),
      languages: contact.languages.join(' '),
    }).toEqual({ phone, hours, languages });
  },
);

it('no other contact stands in the catalogue', () => {
  expect(Object.keys(CONTACTS).toSorted()).toEqual(VERIFIED.map(([id]) => id).toSorted());
});

it.each([
  ['needHelpForm', 'https://turvalomake.hel.fi/tarvitsenapua'],
  ['maisa', 'https://www.maisa.fi/'],
  ['nollalinja', 'https://nollalinja.fi'],
  ['babyFamilyChat', 'https://vauvaperhe.fi'],
] as const)('%s is found at %s', (id, url) => {
  expect(CONTACTS[id].url).toBe(url);
});

it('every contact says where it is from and when it was checked', () => {
  const entries: readonly ContactEntry[] = Object.values(CONTACTS);
  expect(entries.filter(({ from, checked }) => from === '' || checked !== '2026-11-21')).toEqual(
    [],
  );
});

it('every contact is used', () => {
  const used = new Set<ContactId>([
    ...SERVICES.flatMap(({ steps }) => Object.values(steps).flat()),
    ...URGENT.flatMap(({ contacts }) => contacts),
    ...LOSS_CONTACTS,
  ]);
  expect(VERIFIED.filter(([id]) => !used.has(id))).toEqual([]);
});

// Known to exist, yet not verified.
it.each([
  ['Naisten Linja', '80002400'],
  ['the victim support line', '116006'],
  ['the substance advice line', '80090045'],
])('the number of %s is not printed', (_, digits) => {
  expect(JSON.stringify(CONTACTS)).not.toContain(digits);
});

describe('the help for what is going on', () => {
  it.each<[acute: readonly Acute[] | undefined, groups: readonly UrgentId[]]>([
    [['violence'], ['danger', 'violence']],
    [['substanceUse'], ['danger', 'substances']],
    [['psychosis'], ['danger', 'mind']],
    [
      ['psychosis', 'violence'],
      ['danger', 'violence', 'mind'],
    ],
    [
      ['substanceUse', 'earlier'],
      ['danger', 'substances'],
    ],
    [['earlier'], []],
    [['none'], []],
    [['ratherNotSay'], []],
    [undefined, []],
  ])('%j: %j', (acute, groups) => {
    expect(urgentFor(acute)).toEqual(groups);
  });

  it('begins with 112, and has a number in every group', () => {
    expect(URGENT[0]).toEqual({ id: 'danger', contacts: ['emergency'] });
    expect(
      URGENT.filter(({ contacts }) => !contacts.some((id) => 'phone' in CONTACTS[id])),
    ).toEqual([]);
  });

  it('sends violence to Nollalinja and the crisis service, never to couple counselling', () => {
    expect(URGENT.find(({ id }) => id === 'violence')?.contacts).toEqual([
      'nollalinja',
      'crisisEmergency',
    ]);
  });

  it('after a loss can be had by phone, in all three languages', () => {
    const lines: readonly ContactEntry[] = LOSS_CONTACTS.map((id) => CONTACTS[id]);
    expect(lines.every(({ phone }) => phone !== undefined)).toBe(true);
    expect(new Set(lines.flatMap(({ languages }) => languages))).toEqual(
      new Set(['fi', 'sv', 'en']),
    );
  });
});

function hoursOf({ hours }: ContactEntry): string | undefined {
  return typeof hours === 'object' ? `${hours.weekdays.join('')} ${hours.from}-${hours.to}` : hours;
}
