import { readAnswer, type Given, type QuestionId } from '../../src/rules/answers.ts';
import { fromParts, type PlainDate } from '../../src/rules/plainDate.ts';
import { NOT_KNOWN, NOT_TOLD, OPTION_WORDS } from './words.ts';

const DAY = 'päivä, esimerkiksi 22.11.2026';

/** What may stand in the column of today's date. */
export const DAY_ALLOWED = [DAY];

/** What may stand in the column of each question, besides nothing. */
export const ANSWERS_ALLOWED = {
  ...mapValues(OPTION_WORDS, (words) => Object.values<string>(words)),
  pregnancy: ['laskettu aika 18.4.2027', 'viikko 19+3', NOT_KNOWN],
  child: ['syntynyt 20.8.2026', '11 kk', NOT_TOLD],
} satisfies Record<QuestionId, readonly string[]>;

/** Reads the words of a cell as an answer; `undefined` when they are none to the question. */
export function readAnswerCell(question: QuestionId, cell: string): Given | undefined {
  return readAnswer(question, rawAnswer(question, cell));
}

/** Reads a date as `d.m.yyyy`; `undefined` when there is no such day. */
export function readDay(cell: string): PlainDate | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  return match === null
    ? undefined
    : fromParts(Number(match[3]), Number(match[2]), Number(match[1]));
}

function rawAnswer(question: QuestionId, cell: string): unknown {
  switch (question) {
    case 'pregnancy':
      return rawPregnancy(cell);
    case 'child':
      return rawChild(cell);
    case 'worries':
    case 'acute':
      return cell.split('+').map((word) => optionOf(question, word.trim()));
    default:
      return optionOf(question, cell);
  }
}

function rawPregnancy(cell: string): unknown {
  if (isSame(cell, NOT_KNOWN)) return { by: 'notKnown' };
  const week = /^viikko (\d{1,2})\+(\d)$/i.exec(cell);
  if (week !== null) return { by: 'week', weeks: Number(week[1]), days: Number(week[2]) };
  return { by: 'dueDate', dueDate: readDay(cell.replace(/^laskettu aika /i, '')) };
}

function rawChild(cell: string): unknown {
  if (isSame(cell, NOT_TOLD)) return { by: 'ratherNotSay' };
  const months = /^(\d{1,3}) kk$/i.exec(cell);
  if (months !== null) return { by: 'months', months: Number(months[1]) };
  return { by: 'dateOfBirth', dateOfBirth: readDay(cell.replace(/^syntynyt /i, '')) };
}

function optionOf(question: keyof typeof OPTION_WORDS, word: string): string | undefined {
  return Object.entries(OPTION_WORDS[question]).find(([, known]) => isSame(known, word))?.[0];
}

/** A spreadsheet may write the first letter of a cell large. */
export function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase('fi') === other.toLocaleLowerCase('fi');
}

function mapValues<Key extends string, From, To>(
  record: Record<Key, From>,
  map: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(
    Object.entries<From>(record).map(([key, value]) => [key, map(value)]),
  ) as Record<Key, To>;
}
