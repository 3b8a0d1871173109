import type { Break } from './Break.ts';

/** In leaving, and in what stays behind. */
export const LEAVING: readonly Break[] = [
  {
    name: 'the name of the tab tells what is asked',
    file: 'src/wizard/PageTitle.tsx',
    from: "? t('title.question', { ...progressAt(question, context), name })",
    to: '? question',
    tests: ['tests/wizard/journeys.test.tsx'],
    named: '^.en.: a family',
  },
  {
    name: 'answers stay in the storage of the browser',
    file: 'src/wizard/QuestionPage.tsx',
    from: "onAnswer={(given) => send({ type: 'ANSWER', ...given })}",
    to: "onAnswer={(given) => { sessionStorage.setItem(given.question, JSON.stringify(given.answer)); send({ type: 'ANSWER', ...given }); }}",
    tests: ['tests/chromium/traces.test.ts'],
    named: 'in week 25, low in mood. leaves no trace',
  },
  {
    name: 'nothing covers the page while it is left',
    file: 'src/leaving/coverPage.ts',
    from: '  document.body.append(sheet);',
    to: '',
    tests: ['tests/chromium/leaving.test.ts'],
    named: 'leaves fi/palvelut/ too',
  },
  {
    name: 'after leaving, Back leads to the questions',
    file: 'src/leaving/toFirstStep.ts',
    from: '  history.go(-depth);',
    to: '  once();',
    tests: ['tests/chromium/leaving.test.ts'],
    named: 'from .the question pregnancy',
  },
  {
    name: 'Shift three times does not leave',
    file: 'src/leaving/countShifts.ts',
    from: 'if (count === 3)',
    to: 'if (count === 4)',
    tests: ['tests/leaving/countShifts.test.tsx'],
  },
];
