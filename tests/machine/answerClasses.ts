import type { Answer, Given, QuestionId } from '../../src/rules/answers.ts';
import { plainDate } from '../../src/rules/plainDate.ts';

const dueDate = (date: string) => ({ by: 'dueDate', dueDate: plainDate(date) }) as const;
const dateOfBirth = (date: string) =>
  ({ by: 'dateOfBirth', dateOfBirth: plainDate(date) }) as const;

/**
 * Every answer that the rules can tell apart on 22.11.2026: all the options, a date on each side of
 * each boundary, and the sets of worries and obstacles that some criterion reads differently.
 */
const ANSWER_CLASSES: { [Id in QuestionId]: readonly Answer<Id>[] } = {
  situation: ['expecting', 'baby', 'both', 'older', 'loss'],
  pregnancy: [
    dueDate('2027-04-19'), // 18+6
    dueDate('2027-04-18'), // 19+0
    dueDate('2027-04-11'), // 20+0
    dueDate('2026-11-07'), // 42+1
    { by: 'notKnown' },
  ],
  birth: ['born', 'notYet', 'ratherNotSay'],
  child: [
    dateOfBirth('2026-08-01'),
    dateOfBirth('2025-11-23'), // one tomorrow
    dateOfBirth('2025-11-22'), // one today
    { by: 'ratherNotSay' },
  ],
  home: ['helsinki', 'moving', 'elsewhere', 'notSure'],
  worries: [
    ['crying'],
    ['senses'],
    ['mood'],
    ['everydayLife'],
    ['olderChild'],
    ['somethingElse'],
    ['crying', 'everydayLife', 'olderChild'],
    ['nothing'],
    ['ratherNotSay'],
  ],
  support: ['enough', 'notEnough', 'notSure'],
  referral: ['given', 'notYet', 'notSure'],
  socialWorker: ['socialServices', 'childWelfare', 'none', 'ratherNotSay'],
  acute: [['violence'], ['substanceUse', 'psychosis'], ['earlier'], ['none'], ['ratherNotSay']],
};

/** Every answer to a question, as it is given. */
export function givenTo(question: QuestionId): Given[] {
  return ANSWER_CLASSES[question].map((answer) => ({ question, answer }) as Given);
}
