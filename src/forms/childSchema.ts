import * as z from 'zod/mini';
import type { Answer } from '../rules/answers.ts';
import { partsOf, type PlainDate } from '../rules/plainDate.ts';
import type { ErrorKey } from './errorKey.ts';
import { readDate, typedDate } from './readDate.ts';
import { readWhole } from './readWhole.ts';

const typed = z.string();

const fields = z.object({
  by: z
    .nullable(z.enum(['dateOfBirth', 'months', 'ratherNotSay']))
    .check(z.refine((by) => by !== null, 'child.required' satisfies ErrorKey)),
  day: typed,
  month: typed,
  year: typed,
  months: typed,
});

const ADULT_YEARS = 18;

export type ChildFields = z.infer<typeof fields>;

/** An answer as its fields, to be changed. */
export function childFields(answer: Answer<'child'> | undefined): ChildFields {
  return {
    by: answer?.by ?? null,
    ...typedDate(answer?.by === 'dateOfBirth' ? answer.dateOfBirth : undefined),
    months: answer?.by === 'months' ? String(answer.months) : '',
  };
}

/** The typed fields of the child question to its answer; errors are keys of `errors.json`. */
export function childSchema(today: PlainDate) {
  return z.pipe(
    fields,
    z.transform((entry, context): Answer<'child'> => {
      const refuse = (field: keyof typeof entry, message: ErrorKey) => {
        context.issues.push({ code: 'custom', message, path: [field], input: entry });
        return z.NEVER;
      };
      if (entry.by === 'dateOfBirth') {
        const dateOfBirth = readDate(entry);
        if (typeof dateOfBirth === 'object') return refuse(dateOfBirth.field, dateOfBirth.key);
        if (dateOfBirth > today) return refuse('year', 'dateOfBirth.future');
        if (isAdult(dateOfBirth, today)) return refuse('year', 'dateOfBirth.tooEarly');
        return { by: 'dateOfBirth', dateOfBirth };
      }
      if (entry.by !== 'months') return { by: 'ratherNotSay' };
      const months = readWhole(entry.months, ADULT_YEARS * 12 - 1, MONTHS);
      return typeof months === 'string' ? refuse('months', months) : { by: 'months', months };
    }),
  );
}

const MONTHS = {
  missing: 'months.missing',
  notNumbers: 'months.notNumbers',
  range: 'months.range',
} as const;

function isAdult(dateOfBirth: PlainDate, today: PlainDate): boolean {
  const [year] = partsOf(dateOfBirth);
  return today >= `${year + ADULT_YEARS}${dateOfBirth.slice(4)}`;
}
