import type { Break } from './Break.ts';

/** In the forms: what is typed and ticked. */
export const FORMS: readonly Break[] = [
  {
    name: 'a baby may be born tomorrow',
    file: 'src/forms/childSchema.ts',
    from: "if (dateOfBirth > today) return refuse('year', 'dateOfBirth.future');",
    to: '',
    tests: ['tests/forms/childSchema.test.ts'],
  },
  {
    name: 'a due date seven weeks ago is taken',
    file: 'src/forms/pregnancySchema.ts',
    from: 'if (age > week(42, 6))',
    to: 'if (age > week(47))',
    tests: ['tests/forms/pregnancySchema.test.ts'],
  },
  {
    name: '“Nothing of these” stays ticked beside a worry',
    file: 'src/forms/exclusiveChoice.ts',
    from: '(isExclusive(ticked) || isExclusive(option))',
    to: 'isExclusive(ticked)',
    tests: ['tests/forms/exclusiveOptions.test.tsx'],
  },
  {
    name: 'day and month of a date change places',
    file: 'src/forms/readDate.ts',
    from: 'fromParts(Number(year), Number(month), Number(day))',
    to: 'fromParts(Number(year), Number(day), Number(month))',
    tests: ['tests/forms/readDate.test.ts'],
  },
  {
    name: 'who goes on without an answer is not led to what is missing',
    file: 'src/forms/OneForm.tsx',
    from: 'errors={error === undefined ? [] : [{ fieldId: `${id}-0`, text: error }]}',
    to: 'errors={[]}',
    tests: ['tests/forms/everyQuestion.test.tsx'],
    named: 'situation unanswered',
  },
];
