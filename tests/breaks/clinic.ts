import type { Break } from './Break.ts';

/** On the clinic page: what a nurse meets. */
export const CLINIC: readonly Break[] = [
  {
    name: 'the next family begins with the answers of the last',
    file: 'src/machine/sheet.machine.ts',
    from: '...holding({}, context.today),',
    to: '...holding(context.given, context.today),',
    tests: ['tests/machine/sheet.test.ts'],
  },
  {
    name: 'the key 1 chooses the second option',
    file: 'src/nurse/answerKeys.ts',
    from: "'123456789abc'",
    to: "'0123456789ab'",
    tests: ['tests/nurse/sheet.test.tsx'],
    named: 'with every answer',
  },
  {
    name: 'sensitive answers go into the record unasked',
    file: 'src/nurse/record/sensitive.ts',
    from: 'const silent = sensitiveAnswered(answers).filter((id) => !included.includes(id));',
    to: 'const silent: QuestionId[] = [];',
    tests: ['tests/nurse/record.test.ts'],
  },
  {
    name: 'a family that looks on sees questions that tell what it answered',
    file: 'src/nurse/Sheet.tsx',
    from: "isBeforeWorries && !('sensitive' in question)",
    to: "isBeforeWorries || !('sensitive' in question)",
    tests: ['tests/nurse/sheet.test.tsx'],
    named: 'while the family looks on',
  },
  {
    name: 'a personal identity code stays in the field',
    file: 'src/forms/typed/lineReader.ts',
    from: "if (PERSONAL_ID.test(line.replaceAll(' ', ''))) return { error: 'personalId' };",
    to: '',
    tests: ['tests/nurse/sheet.test.tsx'],
    named: 'of 010127A123B',
  },
];
