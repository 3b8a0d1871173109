import type { Break } from './Break.ts';

/** In the machine: the way through the questions. */
export const MACHINE: readonly Break[] = [
  {
    name: 'Back over a question that is not asked leads on again',
    file: 'src/machine/screening.machine.ts',
    from: "{ guard: and(['isGoingBack', isPassed]), target: previous },",
    to: '',
    tests: ['tests/machine/walking.test.ts'],
  },
  {
    name: 'an answer counts though its question is no longer asked',
    file: 'src/machine/screening.setup.ts',
    from: 'const answers = prune(given, context.today);',
    to: 'const answers = given;',
    tests: ['tests/machine/changing.test.ts'],
  },
  {
    name: 'after midnight a week of pregnancy means a later due date',
    file: 'src/machine/screening.setup.ts',
    from: 'const answers = answersOn(context.answers, context.today);',
    to: 'const { answers } = context;',
    tests: ['tests/machine/newDay.test.ts'],
  },
  {
    name: 'ten questions are announced to everybody',
    file: 'src/machine/screening.view.ts',
    from: 'return { number: asked.indexOf(question) + 1, total: asked.length };',
    to: 'return { number: asked.indexOf(question) + 1, total: QUESTION_IDS.length };',
    tests: ['tests/machine/progress.test.ts'],
  },
  {
    name: 'a new release drops answers without a word',
    file: 'src/machine/replay.ts',
    from: 'held.answers[id] !== undefined && answers[id] === undefined',
    to: 'held.answers[id] === undefined && answers[id] !== undefined',
    tests: ['tests/machine/replay.test.ts'],
  },
];
