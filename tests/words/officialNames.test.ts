import { describe, expect, it } from 'vitest';
import { eachText, LANGUAGES, type Language } from './eachText.ts';
import { NAMES, TERMS } from './officialNames.ts';
import { RIVALS } from './rivalNames.ts';

const textsIn = (language: Language) =>
  new Map(eachText(language).map(({ key, text }) => [key, text]));
const WORDS = { fi: textsIn('fi'), sv: textsIn('sv'), en: textsIn('en') };

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.entries(NAMES).flatMap(([key, names]) => [{ key, name: names[language] }]))(
    '$key is $name',
    ({ key, name }) => {
      expect(WORDS[language].get(key)).toBe(name ?? WORDS[language].get(key));
    },
  );

  it.each(RIVALS[language])('nothing is called $name: $why', ({ name, except = {} }) => {
    const called = [...WORDS[language]].filter(([, text]) => name.test(text.toLowerCase()));
    // An exception that is not needed any more goes, too.
    expect(called.map(([key]) => key).toSorted()).toEqual(Object.keys(except).toSorted());
  });
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  it.each(TERMS)('what is $fi in Finnish has its name', ({ fi, [language]: term, except = {} }) => {
    const keys = [...WORDS.fi]
      .filter(([, text]) => fi.test(text.toLowerCase()))
      .map(([key]) => key);
    const otherwise = keys.filter((key) => {
      const text = WORDS[language].get(key);
      return text !== undefined && !term.test(text.toLowerCase());
    });
    expect(keys).not.toEqual([]);
    expect(otherwise.filter((key) => !(key in except))).toEqual([]);
  });
});

it('every service has its official name here', () => {
  const services = [...WORDS.fi.keys()].filter((key) => /^services\.\w+\.name$/.test(key));
  expect(Object.keys(NAMES)).toEqual(expect.arrayContaining(services));
});

it('every exception of a term is needed', () => {
  const needless = TERMS.flatMap(({ fi, sv, en, except = {} }) =>
    Object.keys(except).filter(
      (key) =>
        !fi.test(WORDS.fi.get(key)?.toLowerCase() ?? '') ||
        (sv.test(WORDS.sv.get(key)?.toLowerCase() ?? '') &&
          en.test(WORDS.en.get(key)?.toLowerCase() ?? '')),
    ),
  );
  expect(needless).toEqual([]);
});
