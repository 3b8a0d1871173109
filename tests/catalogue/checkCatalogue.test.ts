import { describe, expect, it } from 'vitest';
import { catalogue, checkCatalogue } from '../../src/catalogue/checkCatalogue.ts';

it('accepts the catalogue as it stands', () => {
  expect(() => checkCatalogue(catalogue)).not.toThrow();
});

describe('names the path of', () => {
  it.each<[fault: string, path: string, value: unknown]>([
    ['a document without a title', 'documents.therapyPageFi.title', ''],
    ['a document of an unknown kind', 'documents.therapyPageFi.kind', 'rumour'],
    ['a document dated in words', 'documents.therapyPageFi.dated', 'last year'],
    ['a document never checked', 'documents.therapyPageFi.checked', undefined],
    ['a document checked at a time', 'documents.therapyPageFi.checked', '2026-11-21T12:00'],
    ['a document checked about a day', 'documents.therapyPageFi.checked', 'c. 2026-11-21'],
    ['a source in no document', 'sources.therapyFamilies.document', 'therapyPageXx'],
    ['a source in no section', 'sources.therapyFamilies.section', ''],
    ['a source in a language that is not ours', 'sources.therapyFamilies.language', 'de'],
    ['a fingerprint of no words', 'fingerprints.therapyFamilies.words', 0],
    ['a fingerprint in capitals', 'fingerprints.therapyFamilies.sha256', 'C8'.repeat(32)],
    ['a fingerprint cut short', 'fingerprints.therapyFamilies.sha256', 'c8e341'],
    ['a fingerprint too long', 'fingerprints.therapyFamilies.sha256', 'c8'.repeat(32) + 'c'],
    ['a source without a fingerprint', 'fingerprints.therapyFamilies', undefined],
    ['a number in the national form', 'contacts.clinicPhone.phone', '09 310 55530'],
    ['a number with words after it', 'contacts.clinicPhone.phone', '+358931055530 (8–14)'],
    ['a number with words before it', 'contacts.clinicPhone.phone', 'tel:+358931055530'],
    ['an emergency number with a digit too many', 'contacts.emergency.phone', '1123'],
    ['an address that is not encrypted', 'contacts.maisa.url', 'http://www.maisa.fi/'],
    ['an address of a protocol named after it', 'contacts.maisa.url', 'httpsx://www.maisa.fi/'],
    ['an address of a protocol that ends alike', 'contacts.maisa.url', 'xhttps://www.maisa.fi/'],
    ['an address that is none', 'contacts.maisa.url', 'maisa'],
    ['a contact from nowhere', 'contacts.maisa.from', ''],
    ['a contact never checked', 'contacts.maisa.checked', undefined],
    ['a contact in a language that is not ours', 'contacts.maisa.languages.0', 'ru'],
    ['opening hours in words', 'contacts.clinicPhone.hours', 'weekdays'],
    ['a question that no rule asks', 'questions.4.askedWhen', 'isFullMoon'],
    ['a question of an unknown kind', 'questions.4.kind', 'essay'],
    ['a question with one option', 'questions.4.options', ['helsinki']],
    ['a requirement of an unknown criterion', 'services.0.requirements.2.criterion', 'income'],
    ['a requirement without a source', 'services.0.requirements.2.sources', []],
    ['a requirement on an unknown source', 'services.0.requirements.2.sources.0', 'hearsay'],
    ['a requirement with an unknown outcome', 'services.0.requirements.2.unmet', 'rejected'],
    ['a requirement that takes unknown for no', 'services.0.requirements.2.unknown', 'fails'],
    ['a way in without a source', 'services.1.wayIn.sources', []],
    ['a way through an unknown criterion', 'services.1.wayIn.through.criterion', 'favour'],
    ['a step with no contact', 'services.1.steps.ask', []],
    ['a step with an unknown contact', 'services.1.steps.ask.0', 'pigeon'],
    ['a fact on an unknown source', 'services.1.facts.cost', 'hearsay'],
    ['a service that is no front door nor none', 'services.1.frontDoor', undefined],
    ['a service without an id', 'services.7.id', ''],
  ])('%s: %s', (_, path, value) => {
    expect(() => checkCatalogue(changed(path, value))).toThrow(`\n  ${path}: `);
  });

  // A stranger is named by what holds it.
  it.each<[fault: string, path: string, holder: string]>([
    ['a misspelt field of a service', 'services.0.requirments', 'services.0'],
    ['a misspelt field of a contact', 'contacts.maisa.phnoe', 'contacts.maisa'],
    ['the text of a sentence beside its source', 'sources.therapyFree.text', 'sources.therapyFree'],
    ['a step for an unknown outcome', 'services.0.steps.rejected', 'services.0.steps'],
    ['a fingerprint of no source', 'fingerprints.hearsay', 'fingerprints'],
  ])('%s: %s', (_, path, holder) => {
    expect(() => checkCatalogue(changed(path, ['maisa']))).toThrow(`\n  ${holder}`);
  });

  it.each([
    ['a contact without number or address', { phone: undefined, url: undefined }],
    ['a weekday that no week has', { hours: { weekdays: [8], from: '08:00', to: '14:00' } }],
    ['no weekday at all', { hours: { weekdays: [], from: '08:00', to: '14:00' } }],
    ['an hour with seconds', { hours: { weekdays: [1], from: '08:00', to: '14:00:30' } }],
    ['an hour with a word', { hours: { weekdays: [1], from: 'n. 08:00', to: '14:00' } }],
    ['an hour that no day has', { hours: { weekdays: [1], from: '24:00', to: '25:00' } }],
  ])('%s: contacts.clinicPhone', (_, fields) => {
    const broken = changed('contacts.clinicPhone', {
      ...catalogue.contacts.clinicPhone,
      ...fields,
    });
    expect(() => checkCatalogue(broken)).toThrow('\n  contacts.clinicPhone');
  });
});

it.each([
  ['contacts.maisa.from', '', 'too_small'],
  ['services.0.frontDoor', 'ajar', 'invalid_type'],
  ['services.0.wayIn.outcome', 'rejected', 'invalid_value'],
  ['documents.therapyPageFi.dated', 'last year', 'a year or a date'],
  ['fingerprints.therapyFamilies.sha256', 'c8e341', 'a SHA-256 in hexadecimal'],
  ['contacts.clinicPhone.phone', '09 310 55530', 'a number'],
  [
    'contacts.maisa',
    { languages: [], from: 'maisa.fi', checked: '2026-11-21' },
    'a phone or an address',
  ],
])('says what is wrong with %s: %j is %s', (path, value, fault) => {
  expect(() => checkCatalogue(changed(path, value))).toThrow(
    new Error(`The catalogue is broken:\n  ${path}: ${fault}`),
  );
});

it('lists every fault at once', () => {
  const broken = changed('services.0.frontDoor', 'ajar', changed('contacts.maisa.from', ''));
  expect(() => checkCatalogue(broken)).toThrow(
    /^The catalogue is broken:\n {2}contacts\.maisa\.from: .+\n {2}services\.0\.frontDoor: .+$/,
  );
});

it.each([[null], [undefined], ['catalogue'], [[]], [{}]])('refuses %j', (entries) => {
  expect(() => checkCatalogue(entries)).toThrow('The catalogue is broken');
});

type Tree = { [key: string]: Tree };

/** A copy of the catalogue with one value in place of another. */
function changed(path: string, value: unknown, entries: unknown = catalogue): unknown {
  const copy = structuredClone(entries) as Tree;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((tree, key) => tree[key] ?? {}, copy);
  holder[last] = value as Tree;
  return copy;
}
