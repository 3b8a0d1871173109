import * as z from 'zod/mini';
import type { Question } from '../catalogue/questions.ts';
import type { ErrorKey } from './errorKey.ts';

type Choice = Extract<Question, { options: readonly string[] }>;

/** The field of a question with one answer; an untouched group arrives as `null`. */
export function oneSchema({ id, options }: Extract<Choice, { kind: 'one' }>) {
  const known: readonly string[] = options;
  return z.pipe(
    z.object({
      answer: z
        .nullable(z.string())
        .check(
          z.refine(
            (answer) => answer !== null && known.includes(answer),
            `${id}.required` satisfies ErrorKey,
          ),
        ),
    }),
    z.transform(({ answer }) => answer),
  );
}

/** The field of a question with many answers. */
export function severalSchema({ id }: Extract<Choice, { kind: 'several' }>) {
  return z.pipe(
    z.object({
      answer: z.array(z.string()).check(z.minLength(1, `${id}.required` satisfies ErrorKey)),
    }),
    z.transform(({ answer }) => answer),
  );
}
