import * as z from 'zod/mini';
import { plainDateSchema } from './plainDate.ts';

/** What may weigh on a family; `EXCLUSIVE` options stand only alone. */
export const WORRIES = [
  'crying',
  'sleepOrEating',
  'senses',
  'mood',
  'bond',
  'pregnancyOrBirth',
  'everydayLife',
  'parenting',
  'olderChild',
  'somethingElse',
  'nothing',
  'ratherNotSay',
] as const;

/** What may be going on in a family now, or have gone on earlier. */
export const ACUTE = [
  'violence',
  'substanceUse',
  'psychosis',
  'earlier',
  'none',
  'ratherNotSay',
] as const;

export const EXCLUSIVE = ['nothing', 'none', 'ratherNotSay'] as const;

/** What may be answered to each question, in the order of asking. The types below derive from it. */
export const answerSchemas = {
  situation: z.enum(['expecting', 'baby', 'both', 'older', 'loss']),
  pregnancy: z.discriminatedUnion('by', [
    z.object({ by: z.literal('dueDate'), dueDate: plainDateSchema }),
    z.object({ by: z.literal('week'), weeks: wholeNumber(0, 42), days: wholeNumber(0, 6) }),
    z.object({ by: z.literal('notKnown') }),
  ]),
  birth: z.enum(['born', 'notYet', 'ratherNotSay']),
  child: z.discriminatedUnion('by', [
    z.object({ by: z.literal('dateOfBirth'), dateOfBirth: plainDateSchema }),
    z.object({ by: z.literal('months'), months: wholeNumber(0, 215) }),
    z.object({ by: z.literal('ratherNotSay') }),
  ]),
  home: z.enum(['helsinki', 'moving', 'elsewhere', 'notSure']),
  worries: several(WORRIES),
  support: z.enum(['enough', 'notEnough', 'notSure']),
  referral: z.enum(['given', 'notYet', 'notSure']),
  socialWorker: z.enum(['socialServices', 'childWelfare', 'none', 'ratherNotSay']),
  acute: several(ACUTE),
};

const answersSchema = z.partial(z.object(answerSchemas));

/** The answers given so far; a question without an answer is absent, never `false`. */
export type Answers = z.infer<typeof answersSchema>;
export type QuestionId = keyof Answers;
export type Answer<Id extends QuestionId> = NonNullable<Answers[Id]>;
export type Worry = Answer<'worries'>[number];
export type Acute = Answer<'acute'>[number];

/** One answer with the question that it belongs to. */
export type Given = { [Id in QuestionId]: { question: Id; answer: Answer<Id> } }[QuestionId];

/** Reads an answer from outside; `undefined` when it is no answer to the question. */
export function readAnswer(question: QuestionId, answer: unknown): Given | undefined {
  const read = z.safeParse(answerSchemas[question], answer);
  return read.success ? ({ question, answer: read.data } as Given) : undefined;
}

/** A set of options of which some stand only alone. Errors are `required` and `exclusive`. */
function several<const Option extends string>(options: readonly Option[]) {
  const exclusive: readonly string[] = EXCLUSIVE;
  return z.array(z.enum(options)).check(
    z.minLength(1, 'required'),
    z.refine((chosen) => new Set(chosen).size === chosen.length, 'exclusive'),
    z.refine(
      (chosen) => chosen.length === 1 || !chosen.some((option) => exclusive.includes(option)),
      'exclusive',
    ),
  );
}

function wholeNumber(least: number, most: number) {
  return z.int().check(z.minimum(least), z.maximum(most));
}
