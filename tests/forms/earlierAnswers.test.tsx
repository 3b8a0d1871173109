import { expect, it } from 'vitest';
import type { Given } from '../../src/rules/answers.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { LANGUAGES } from '../wizard/localeWords.ts';
import { askQuestion } from './askQuestion.tsx';

const GIVEN: readonly Given[] = [
  { question: 'situation', answer: 'both' },
  { question: 'pregnancy', answer: { by: 'dueDate', dueDate: plainDate('2027-03-07') } },
  { question: 'pregnancy', answer: { by: 'week', weeks: 0, days: 0 } },
  { question: 'pregnancy', answer: { by: 'week', weeks: 42, days: 6 } },
  { question: 'pregnancy', answer: { by: 'notKnown' } },
  { question: 'birth', answer: 'notYet' },
  { question: 'child', answer: { by: 'dateOfBirth', dateOfBirth: plainDate('2024-02-29') } },
  { question: 'child', answer: { by: 'months', months: 0 } },
  { question: 'child', answer: { by: 'ratherNotSay' } },
  { question: 'home', answer: 'moving' },
  { question: 'worries', answer: ['crying', 'mood', 'somethingElse'] },
  { question: 'worries', answer: ['ratherNotSay'] },
  { question: 'support', answer: 'notEnough' },
  { question: 'referral', answer: 'given' },
  { question: 'socialWorker', answer: 'childWelfare' },
  { question: 'acute', answer: ['violence', 'earlier'] },
  { question: 'acute', answer: ['none'] },
];

const cases = GIVEN.flatMap((given) => LANGUAGES.map((language) => ({ language, given })));

it.each(cases)('$language: $given.question shows its earlier answer $given.answer', async (one) => {
  const { language, given: earlier } = one;
  const answers = { [earlier.question]: earlier.answer };
  const { send, given } = await askQuestion(language, earlier.question, { answers });
  await send();
  await expect.poll(() => given).toEqual([earlier]);
});
