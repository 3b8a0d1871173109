import { SERVICES, type ServiceId } from '../../src/catalogue/services.ts';
import type { Answer, Answers } from '../../src/rules/answers.ts';
import { judge } from '../../src/rules/judge.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { TODAY } from '../journeys.ts';

export const due = (date: string): Answer<'pregnancy'> => ({
  by: 'dueDate',
  dueDate: plainDate(date),
});

export const inWeek = (weeks: number, days = 0): Answer<'pregnancy'> => ({
  by: 'week',
  weeks,
  days,
});

export const born = (date: string): Answer<'child'> => ({
  by: 'dateOfBirth',
  dateOfBirth: plainDate(date),
});

export const months = (count: number): Answer<'child'> => ({ by: 'months', months: count });

/** In week 25+0 on 22.11.2026, and nothing stands in the way of infant-family therapy. */
export const EXPECTING: Answers = {
  situation: 'expecting',
  pregnancy: due('2027-03-07'),
  home: 'helsinki',
  worries: ['mood'],
  support: 'notEnough',
  acute: ['none'],
};

/** With a baby of three months who cries, and no referral yet. */
export const CRYING_BABY: Answers = {
  situation: 'baby',
  child: born('2026-08-20'),
  home: 'helsinki',
  worries: ['crying'],
  support: 'notEnough',
  referral: 'notYet',
  acute: ['none'],
};

/** Whose youngest is over one, with everyday life and an older child's development on its mind. */
export const OLDER_CHILD: Answers = {
  situation: 'older',
  home: 'helsinki',
  worries: ['everydayLife', 'olderChild'],
  referral: 'notYet',
  socialWorker: 'none',
};

/** What one service says to a family. */
export function resultFor(service: ServiceId, answers: Answers, today = TODAY) {
  const rule = SERVICES.find(({ id }) => id === service);
  if (rule === undefined) throw new Error(`No service ${service}`);
  return judge(rule, answers, today);
}
