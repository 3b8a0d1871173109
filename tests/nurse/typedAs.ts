import { QUESTIONS } from '../../src/catalogue/questions.ts';
import type { Given } from '../../src/rules/answers.ts';
import { partsOf, type PlainDate } from '../../src/rules/plainDate.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c'];

/** The keys with which a nurse gives an answer and goes on, with focus in its question. */
export function keysFor(given: Given): string[] {
  if (typeof given.answer === 'string') return [keyFor(given, given.answer)];
  if (Array.isArray(given.answer)) {
    return [...given.answer.map((option) => keyFor(given, option)), 'Enter'];
  }
  return [...lineFor(given.answer).split(''), 'Enter'];
}

function keyFor({ question }: Given, option: string): string {
  const asked = QUESTIONS.find(({ id }) => id === question);
  const options: readonly string[] = asked !== undefined && 'options' in asked ? asked.options : [];
  return KEYS[options.indexOf(option)] ?? '';
}

function lineFor(answer: Extract<Given, { question: 'pregnancy' | 'child' }>['answer']): string {
  switch (answer.by) {
    case 'dueDate':
      return digits(answer.dueDate);
    case 'dateOfBirth':
      return digits(answer.dateOfBirth);
    case 'week':
      return `${answer.weeks}+${answer.days}`;
    case 'months':
      return `${answer.months}kk`;
    default:
      return '?';
  }
}

/** 14.3.2027 as 140327. */
function digits(date: PlainDate): string {
  return partsOf(date)
    .toReversed()
    .map((part) => String(part).padStart(2, '0').slice(-2))
    .join('');
}
