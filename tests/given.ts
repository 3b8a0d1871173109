import type { Given } from '../src/rules/answers.ts';
import { plainDate } from '../src/rules/plainDate.ts';

/** An answer with its question. */
export const give = <Q extends Given['question']>(
  question: Q,
  answer: Extract<Given, { question: Q }>['answer'],
) => ({ question, answer }) as Given;

export const born = (date: string) =>
  give('child', { by: 'dateOfBirth', dateOfBirth: plainDate(date) });
export const aged = (months: number) => give('child', { by: 'months', months });
export const due = (date: string) => give('pregnancy', { by: 'dueDate', dueDate: plainDate(date) });
export const week = (weeks: number, days = 0) => give('pregnancy', { by: 'week', weeks, days });
export const helsinki = give('home', 'helsinki');
export const noneAcute = give('acute', ['none']);
