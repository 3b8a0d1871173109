import type { Answer, Answers, QuestionId } from '../../src/rules/answers.ts';
import { born, due, months } from './families.ts';

/**
 * One answer for each way in which the sources can tell answers to a question apart on 22.11.2026,
 * by hand: a date on each side of each boundary, and the worries that some source names and another
 * does not. What leaves a question open stands apart; not answering at all is open as well.
 */
export const DEFINITE: { [Id in QuestionId]: readonly Answer<Id>[] } = {
  situation: ['expecting', 'baby', 'both', 'older'],
  pregnancy: [
    due('2027-04-19'), // 18+6
    due('2027-04-18'), // 19+0
    due('2027-04-11'), // 20+0
    due('2026-11-07'), // 42+1
  ],
  birth: ['born', 'notYet'],
  child: [
    born('2026-08-01'),
    born('2025-11-23'), // one tomorrow
    born('2025-11-22'), // one today
    months(11),
  ],
  home: ['helsinki', 'moving', 'elsewhere'],
  worries: [
    ['crying'],
    ['senses'],
    ['mood'],
    ['everydayLife'],
    ['olderChild'],
    ['somethingElse'],
    ['crying', 'everydayLife', 'olderChild'],
    ['nothing'],
  ],
  support: ['enough', 'notEnough'],
  referral: ['given', 'notYet'],
  socialWorker: ['socialServices', 'childWelfare', 'none'],
  acute: [['violence'], ['substanceUse'], ['psychosis'], ['earlier'], ['none']],
};

const OPEN: { [Id in QuestionId]: readonly Answer<Id>[] } = {
  situation: [],
  pregnancy: [{ by: 'notKnown' }],
  birth: ['ratherNotSay'],
  child: [{ by: 'ratherNotSay' }],
  home: ['notSure'],
  worries: [['ratherNotSay']],
  support: ['notSure'],
  referral: ['notSure'],
  socialWorker: ['ratherNotSay'],
  acute: [['ratherNotSay']],
};

const QUESTIONS_IN_ORDER: readonly QuestionId[] = [
  'situation',
  'pregnancy',
  'birth',
  'child',
  'home',
  'worries',
  'support',
  'referral',
  'socialWorker',
  'acute',
];

/** Every answer to each question, with the open ones; not answering is not among them. */
export const EVERY_ANSWER = Object.fromEntries(
  QUESTIONS_IN_ORDER.map((id) => [id, [...DEFINITE[id], ...OPEN[id]]]),
) as unknown as typeof DEFINITE;

/** Is there anything to ask? A birth only past 42+0, a week only in pregnancy, an age of a baby. */
export function concerns(question: QuestionId, { situation, pregnancy, birth }: Answers): boolean {
  const expects = situation === 'expecting' || situation === 'both';
  switch (question) {
    case 'pregnancy':
      return expects;
    case 'birth':
      return expects && pregnancy === DEFINITE.pregnancy.at(-1);
    case 'child':
      return situation === 'baby' || situation === 'both' || birth === 'born';
    default:
      return true;
  }
}

/** Every family, as far as its answers to these questions go; each may be left unanswered. */
export function everyFamily(questions: readonly QuestionId[]): Answers[] {
  let families: Answers[] = [{}];
  for (const question of QUESTIONS_IN_ORDER.filter((id) => questions.includes(id))) {
    families = families.flatMap((family) =>
      concerns(question, family)
        ? [family, ...EVERY_ANSWER[question].map((answer) => ({ ...family, [question]: answer }))]
        : [family],
    );
  }
  return families;
}
