import type { Break } from './Break.ts';

/** For those who hear the page. */
export const ACCESS: readonly Break[] = [
  {
    name: 'the bar of progress has no name',
    file: 'src/ui/Progress.tsx',
    from: ' aria-label={label}',
    to: '',
    tests: ['tests/wizard/journeys.test.tsx'],
    named: '^.en.: a family',
  },
  {
    name: 'a page that was changed to Swedish is read aloud as Finnish',
    file: 'src/frame/useLanguage.ts',
    from: '      document.documentElement.lang = language;\n',
    to: '',
    tests: ['tests/wizard/language.test.tsx'],
    named: 'title and lang',
  },
  {
    name: 'a question is no heading of the first level',
    file: 'src/ui/StepHeading.tsx',
    from: 'level = 1,',
    to: 'level = 2,',
    tests: ['tests/forms/everyQuestion.test.tsx'],
    named: 'in a legend that is the heading',
  },
];
