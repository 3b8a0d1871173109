import {
  ACUTE,
  answerSchemas,
  EXCLUSIVE,
  WORRIES,
  type Answer,
  type Given,
  type QuestionId,
} from '../../src/rules/answers.ts';
import { addDays, fromParts, plainDate, type PlainDate } from '../../src/rules/plainDate.ts';
import type { Random } from '../random.ts';
import { givenTo } from './answerClasses.ts';

/** Days that calendars get wrong: leap days and none, clocks put forward and back, turns of years. */
const SPECIAL_DAYS = [
  '1900-01-01',
  '1900-02-28',
  '2000-02-29',
  '2024-02-29',
  '2026-03-29',
  '2026-10-25',
  '2026-12-31',
  '2027-01-01',
  '2028-02-29',
  '2100-02-28',
  '2100-12-31',
].map(plainDate);

/** A day near another one, a special one, or any from 1900 to 2100. */
export function randomDay(random: Random, near: PlainDate): PlainDate {
  if (random.chance(0.7)) return addDays(near, random.between(-300, 300));
  if (random.chance(0.5)) return random.pick(SPECIAL_DAYS);
  const parts = [random.between(1900, 2100), random.between(1, 12), random.between(1, 31)] as const;
  return fromParts(...parts) ?? randomDay(random, near);
}

/** A well-formed answer: one that the rules tell apart, or any that its schema lets through. */
export function randomAnswer(random: Random, question: QuestionId, today: PlainDate): Given {
  if (random.chance(0.4)) return random.pick(givenTo(question));
  return { question, answer: ANY[question](random, today) } as Given;
}

const one =
  <Option>({ options }: { options: readonly Option[] }) =>
  (random: Random) =>
    random.pick(options);

const ANY: { [Id in QuestionId]: (random: Random, today: PlainDate) => Answer<Id> } = {
  situation: one(answerSchemas.situation),
  pregnancy: (random, today) =>
    random.pick([
      { by: 'dueDate', dueDate: randomDay(random, today) },
      { by: 'week', weeks: random.between(0, 42), days: random.between(0, 6) },
      { by: 'notKnown' },
    ]),
  birth: one(answerSchemas.birth),
  child: (random, today) =>
    random.pick([
      { by: 'dateOfBirth', dateOfBirth: randomDay(random, today) },
      { by: 'months', months: random.between(0, 215) },
      { by: 'ratherNotSay' },
    ]),
  home: one(answerSchemas.home),
  worries: several(WORRIES),
  support: one(answerSchemas.support),
  referral: one(answerSchemas.referral),
  socialWorker: one(answerSchemas.socialWorker),
  acute: several(ACUTE),
};

function several<Option extends string>(options: readonly Option[]) {
  const alone: readonly string[] = EXCLUSIVE;
  return (random: Random): Option[] => {
    const chosen = options.filter((option) => !alone.includes(option) && random.chance(0.3));
    return chosen.length > 0 ? chosen : [random.pick(options)];
  };
}
