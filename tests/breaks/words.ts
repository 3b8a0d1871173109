import type { Break } from './Break.ts';

/** In the words, and how dates are written. */
export const WORDS: readonly Break[] = [
  {
    name: 'a question has no title in Swedish',
    file: 'locales/sv/questions.json',
    from: '"title": "Räcker det stöd du får nu?"',
    to: '"title": ""',
    tests: ['tests/catalogue/checkWords.test.ts'],
  },
  {
    name: 'in English nobody is told how many questions there are',
    file: 'locales/en/page.json',
    from: '"progress": "Question {{number}} of {{total}}"',
    to: '"progress": "Question {{number}}"',
    tests: ['tests/catalogue/checkWords.test.ts'],
  },
  {
    name: 'a service that is not suggested is put as a verdict',
    file: 'locales/fi/page.json',
    from: '"notNeeded": "Ei ajankohtainen nyt"',
    to: '"notNeeded": "Et ole oikeutettu tähän"',
    tests: ['tests/words/verdictWords.test.ts'],
  },
  {
    name: 'a service has a name in Swedish that nobody else uses',
    file: 'locales/sv/services.json',
    from: '"name": "Terapeutiskt arbete med spädbarnsfamiljer"',
    to: '"name": "Spädbarnsterapi"',
    tests: ['tests/words/officialNames.test.ts'],
  },
  {
    name: 'dates are written as in America',
    file: 'src/i18n/formatDate.ts',
    from: '`${day}.${month}.${year}`',
    to: '`${month}/${day}/${year}`',
    tests: ['tests/i18n/formats.test.ts'],
  },
];
