import type { Answers } from './answers.ts';
import { firstBirthday } from './firstBirthday.ts';
import { dueDateOf, gestationalAge, week } from './gestation.ts';
import type { PlainDate } from './plainDate.ts';
import type { Verdict } from './verdict.ts';

export function hasLost(answers: Answers): boolean {
  return answers.situation === 'loss';
}

/** Expecting a baby who, as far as they have told, is not born yet. */
export function isExpecting(answers: Answers): boolean {
  const expecting = answers.situation === 'expecting' || answers.situation === 'both';
  return expecting && answers.birth !== 'born';
}

/** Past 42+0 the baby has probably been born, so it is asked before anything is concluded. */
export function isPastWeek42(answers: Answers, today: PlainDate): boolean {
  const dueDate = dueDateOf(answers.pregnancy, today);
  return dueDate !== undefined && gestationalAge(dueDate, today) > week(42);
}

/** The baby may be here already: past 42+0, and nobody has said that it is not. */
export function mayBeBorn(answers: Answers, today: PlainDate): boolean {
  return isExpecting(answers) && isPastWeek42(answers, today) && answers.birth !== 'notYet';
}

/** There is a baby whose age can be asked. */
export function hasBaby(answers: Answers): boolean {
  return answers.situation === 'baby' || answers.situation === 'both' || answers.birth === 'born';
}

/**
 * Is there a child who has not had the first birthday? Whoever says "a baby under one" and keeps
 * the date to themselves is believed.
 */
export function hasInfant(answers: Answers, today: PlainDate): Verdict {
  if (answers.situation === undefined) return 'unknown';
  if (!hasBaby(answers)) return 'notMet';
  switch (answers.child?.by) {
    case 'dateOfBirth':
      return today < firstBirthday(answers.child.dateOfBirth) ? 'met' : 'notMet';
    case 'months':
      return answers.child.months < 12 ? 'met' : 'notMet';
    default:
      return 'met';
  }
}

/**
 * Is the youngest child one or older? Not known while a baby's age is untold, unless it was born when
 * it was expected; who only expects has told of no child.
 */
export function isYoungestOverOne(answers: Answers, today: PlainDate): Verdict {
  if (answers.situation === undefined) return 'unknown';
  if (answers.situation === 'older') return 'met';
  if (!hasBaby(answers)) return 'notMet';
  if (answers.child === undefined || answers.child.by === 'ratherNotSay') {
    return answers.birth === 'born' ? 'notMet' : 'unknown';
  }
  return hasInfant(answers, today) === 'met' ? 'notMet' : 'met';
}
