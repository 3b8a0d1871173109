import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/checkCatalogue.ts';
import { checkWords, type Words } from '../../src/catalogue/checkWords.ts';
import { URGENT } from '../../src/catalogue/urgent.ts';

const LOCALES = new URL('../../locales/', import.meta.url);

it('the words of the house are whole in all three languages', () => {
  const languages = Object.fromEntries(readdirSync(LOCALES).map((code) => [code, wordsOf(code)]));
  expect(Object.keys(languages).toSorted()).toEqual(['en', 'fi', 'sv']);
  expect(() => checkWords(catalogue, languages)).not.toThrow();
});

describe('in a small house', () => {
  const house = {
    questions: [
      { id: 'home', kind: 'one', askedWhen: 'isScreened', options: ['here', 'there'] },
      { id: 'acute', kind: 'child', askedWhen: 'isScreened', sensitive: true },
    ],
    services: [{ id: 'clinic', steps: { apply: ['bell'] }, facts: { cost: 'leaflet' } }],
    contacts: { bell: {} },
    sources: { leaflet: {} },
    readings: { residence: ['whichTown'] },
  } as unknown as Parameters<typeof checkWords>[0];

  const FI: Words = {
    questions: {
      home: { title: 'Missä?', short: 'Koti', options: { here: 'Täällä', there: 'Tuolla' } },
      acute: { title: 'Mitä?', short: 'Nyt', why: 'Siksi.' },
    },
    errors: { home: { required: 'Valitse.' }, acute: { required: 'Kerro.' } },
    services: {
      clinic: {
        name: 'Neuvola',
        summary: 'Apua.',
        next: { apply: 'Soita.' },
        facts: { cost: '0 €' },
      },
    },
    contacts: { bell: { name: 'Kello', note: 'Soi.' } },
    sources: { leaflet: 'Apu ei maksa.' },
    readings: { whichTown: { trouble: 'Epäselvää.', reading: 'Kysymme.' } },
    rules: {
      criteria: { residence: 'Asuu täällä' },
      who: { clinic: { fits: 'Kaikille', not: 'Ei muille' } },
    },
    nurse: { name: 'Neuvolan sivu' },
    page: {
      help: Object.fromEntries(URGENT.map(({ id }) => [id, 'Apua heti'])),
      progress: 'Kysymys {{number}}/{{total}}',
      again: '$t(page:progress)',
    },
  };

  it('is content with whole words', () => {
    expect(() => checkWords(house, { fi: FI, sv: FI })).not.toThrow();
  });

  it('lets a language turn placeholders round, and use one twice', () => {
    const sv = changed('page.progress', '{{total}} frågor, nu {{number}} av {{total}}');
    expect(() => checkWords(house, { fi: FI, sv })).not.toThrow();
  });

  it.each([
    'questions.home.title',
    'questions.home.short',
    'questions.home.options.there',
    'questions.acute.why',
    'errors.acute.required',
    'services.clinic.name',
    'services.clinic.summary',
    'services.clinic.next.apply',
    'services.clinic.facts.cost',
    'contacts.bell.name',
    'contacts.bell.note',
    'sources.leaflet',
    'readings.whichTown.trouble',
    'readings.whichTown.reading',
    'rules.criteria.residence',
    'rules.who.clinic.fits',
    'rules.who.clinic.not',
    'page.help.danger',
  ])('misses %s', (key) => {
    expect(keysOf(FI)).toContain(key);
    expect(() => checkWords(house, { fi: FI, sv: changed(key, undefined) })).toThrow(
      new Error(`Words are broken:\n  sv/${key}: missing`),
    );
    // The catalogue needs it, so Finnish cannot lack it either.
    const fi = changed(key, undefined);
    expect(() => checkWords(house, { fi, sv: fi })).toThrow(
      new Error(`Words are broken:\n  fi/${key}: missing\n  sv/${key}: missing`),
    );
  });

  it('misses what Finnish says beyond the catalogue', () => {
    const sv = changed('page.progress', undefined);
    expect(() => checkWords(house, { fi: FI, sv })).toThrow('\n  sv/page.progress: missing');
  });

  it('has the words of the clinic page in the two languages of the staff', () => {
    const without = changed('nurse.name', undefined);
    expect(() => checkWords(house, { fi: FI, sv: FI, en: without })).not.toThrow();
    expect(() => checkWords(house, { fi: FI, sv: without })).toThrow('\n  sv/nurse.name: missing');
  });

  it.each([
    ['an empty word', 'sv', 'services.clinic.name', '', 'missing'],
    ['a word of white space', 'sv', 'services.clinic.name', ' \n', 'missing'],
    ['a key that Finnish lacks', 'sv', 'page.extra', 'Mer', 'not in the source language'],
    [
      'a placeholder left out',
      'sv',
      'page.progress',
      'Fråga {{number}}',
      'other placeholders than the source language',
    ],
    [
      'a placeholder of another name',
      'sv',
      'page.progress',
      'Fråga {{nummer}}/{{total}}',
      'other placeholders than the source language',
    ],
    [
      'words lent from another key',
      'sv',
      'page.again',
      '$t(page:back)',
      'other placeholders than the source language',
    ],
  ])('names %s', (_, language, key, words, fault) => {
    expect(() => checkWords(house, { fi: FI, [language]: changed(key, words) })).toThrow(
      `\n  ${language}/${key}: ${fault}`,
    );
  });

  /** Words with one of them changed, or left out. */
  function changed(key: string, value: string | undefined): Words {
    const copy = structuredClone(FI);
    const keys = key.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((tree, step) => tree[step] as Words, copy);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
    return copy;
  }
});

function wordsOf(language: string): Record<string, unknown> {
  const folder = new URL(`${language}/`, LOCALES);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown,
    ]),
  );
}

function keysOf(words: Words): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keysOf(value).map((inner) => `${key}.${inner}`),
  );
}
