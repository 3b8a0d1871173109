import type { Answers } from '../../../src/rules/answers.ts';
import { firstBirthday } from '../../../src/rules/firstBirthday.ts';
import { dueDateOf, gestationalAge } from '../../../src/rules/gestation.ts';
import { daysBetween, type PlainDate } from '../../../src/rules/plainDate.ts';

/** The answers of a family as an engine reads them: flat, `null` where nothing is told. */
export type Facts = ReturnType<typeof factsOf>;
export type FactName = keyof Facts;

/** Neither engine counts days, so that dates are given as days, counted beforehand. */
export function factsOf(answers: Answers, today: PlainDate) {
  const { child } = answers;
  const dueDate = dueDateOf(answers.pregnancy, today);
  return {
    situation: answers.situation ?? null,
    gestation: dueDate === undefined ? null : gestationalAge(dueDate, today),
    birth: answers.birth ?? null,
    childBy: child?.by ?? null,
    daysToFirstBirthday:
      child?.by === 'dateOfBirth' ? daysBetween(today, firstBirthday(child.dateOfBirth)) : null,
    months: child?.by === 'months' ? child.months : null,
    home: answers.home ?? null,
    worries: answers.worries ?? null,
    support: answers.support ?? null,
    referral: answers.referral ?? null,
    socialWorker: answers.socialWorker ?? null,
    acute: answers.acute ?? null,
  };
}
