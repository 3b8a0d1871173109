import { expect, it } from 'vitest';
import { LANGUAGES, languageOf, nameOf, pathIn } from '../../src/i18n/languages.ts';

it('offers Finnish, Swedish and English, each by its own name', () => {
  expect(LANGUAGES.map((code) => [code, nameOf(code)])).toEqual([
    ['fi', 'Suomi'],
    ['sv', 'Svenska'],
    ['en', 'English'],
  ]);
});

it.each([
  ['/', null, 'fi'],
  ['/', '', 'fi'],
  ['', null, 'fi'],
  ['/', 'fi', 'fi'],
  ['/', 'sv', 'sv'],
  ['/', 'en', 'en'],
  ['/', 'EN', 'en'],
  ['/', 'sv-FI', 'sv'],
  ['/', 'en-GB-oxendict', 'en'],
  ['/', 'de', 'fi'],
  ['/', 'se', 'fi'],
  ['/', 'english', 'fi'],
  ['/', 'en_US', 'fi'],
  ['/', 'x-en', 'fi'],
  ['/sv/', null, 'sv'],
  ['/sv', null, 'sv'],
  ['/sv/index.html', 'fi', 'sv'],
  ['/en/', 'sv', 'en'],
  ['/fi/', 'en', 'fi'],
  ['/tukipolku/en/', 'fi', 'en'],
  ['/de/', 'sv', 'sv'],
  ['/de/', null, 'fi'],
  ['/SV/', null, 'fi'],
  ['/svenska/', null, 'fi'],
  ['/sv.html', null, 'fi'],
  ['//en//', null, 'en'],
  ['/%65n/', null, 'fi'],
  ['/../../etc/passwd', null, 'fi'],
  ['/__proto__/', '__proto__', 'fi'],
  ['/constructor/', 'constructor', 'fi'],
  ['/<script>alert(1)</script>/', '<script>', 'fi'],
  ['/👶/', '👶', 'fi'],
  [`/${'en'.repeat(5_000)}/`, 'x'.repeat(10_000), 'fi'],
])('reads %.40j with lang %.40j as %s', (path, lang, language) => {
  expect(languageOf(path, lang)).toBe(language);
});

it.each([
  ['sv', '/', '/sv/'],
  ['fi', '/tukipolku/', '/tukipolku/fi/'],
])('has the page in %s under %s at %s', (language, base, path) => {
  expect(pathIn(language, base)).toBe(path);
  expect(languageOf(path.slice(base.length - 1), null)).toBe(language);
});
