import * as z from 'zod/mini';
import type { Answer } from '../rules/answers.ts';
import { gestationalAge, week } from '../rules/gestation.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import type { ErrorKey } from './errorKey.ts';
import { readDate, typedDate } from './readDate.ts';
import { readWhole } from './readWhole.ts';

const typed = z.string();

const fields = z.object({
  by: z
    .nullable(z.enum(['dueDate', 'week', 'notKnown']))
    .check(z.refine((by) => by !== null, 'pregnancy.required' satisfies ErrorKey)),
  day: typed,
  month: typed,
  year: typed,
  weeks: typed,
  days: typed,
});

export type PregnancyFields = z.infer<typeof fields>;

/** An answer as its fields, to be changed. */
export function pregnancyFields(answer: Answer<'pregnancy'> | undefined): PregnancyFields {
  return {
    by: answer?.by ?? null,
    ...typedDate(answer?.by === 'dueDate' ? answer.dueDate : undefined),
    weeks: answer?.by === 'week' ? String(answer.weeks) : '',
    days: answer?.by === 'week' ? String(answer.days) : '',
  };
}

/**
 * The typed fields of the pregnancy question to its answer. Due dates run from today + 280 days (0+0)
 * back to 42+6, weeks from 0+0 to 42+6; errors are keys of `errors.json`.
 */
export function pregnancySchema(today: PlainDate) {
  return z.pipe(
    fields,
    z.transform((entry, context): Answer<'pregnancy'> => {
      const refuse = (field: keyof typeof entry, message: ErrorKey) => {
        context.issues.push({ code: 'custom', message, path: [field], input: entry });
        return z.NEVER;
      };
      if (entry.by === 'dueDate') {
        const dueDate = readDate(entry);
        if (typeof dueDate === 'object') return refuse(dueDate.field, dueDate.key);
        const age = gestationalAge(dueDate, today);
        if (age < 0) return refuse('year', 'dueDate.tooFar');
        if (age > week(42, 6)) return refuse('year', 'dueDate.tooEarly');
        return { by: 'dueDate', dueDate };
      }
      if (entry.by !== 'week') return { by: 'notKnown' };
      const weeks = readWhole(entry.weeks, 42, WEEKS);
      if (typeof weeks === 'string') return refuse('weeks', weeks);
      const days = readWhole(entry.days, 6, DAYS);
      if (typeof days === 'string') return refuse('days', days);
      return { by: 'week', weeks, days };
    }),
  );
}

const WEEKS = {
  missing: 'weeks.missing',
  notNumbers: 'weeks.notNumbers',
  range: 'weeks.range',
} as const;
const DAYS = { notNumbers: 'days.notNumbers', range: 'days.range' } as const;
