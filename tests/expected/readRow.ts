import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { OUTCOMES, type Outcome } from '../../src/rules/outcome.ts';
import { plainDate, type PlainDate } from '../../src/rules/plainDate.ts';
import * as columns from './columns.ts';
import { ANSWERS_ALLOWED, DAY_ALLOWED, isSame, readAnswerCell, readDay } from './readAnswerCell.ts';
import { NOT_SHOWN, OUTCOME_WORDS } from './words.ts';

/** A family, and what the sources say to it; a service that is not shown has no outcome. */
export type Row = {
  number: string;
  family: string;
  today: PlainDate;
  answers: Answers;
  expected: Record<ServiceId, Outcome | undefined>;
  sources: readonly string[];
  reason: string;
};

/** Hears of a cell that cannot be read: its column, what it says, and what may stand there. */
export type Complain = (column: string, cell: string, allowed: readonly string[]) => void;

const ANY_TEXT = ['jokin teksti'];
const NO_DAY = plainDate('2000-01-01');

/** Reads the cells of one family. Every cell that cannot be read is told, not the first alone. */
export function readRow(cellIn: (column: string) => string, complain: Complain): Row {
  const text = (column: string) => {
    const cell = cellIn(column);
    if (cell === '') complain(column, cell, ANY_TEXT);
    return cell;
  };
  return {
    number: text(columns.NUMBER),
    family: text(columns.FAMILY),
    today: readToday(cellIn(columns.TODAY), complain),
    answers: readAnswers(cellIn, complain),
    expected: readExpected(cellIn, complain),
    sources: text(columns.SOURCES)
      .split('|')
      .map((source) => source.trim()),
    reason: text(columns.REASON),
  };
}

function readToday(cell: string, complain: Complain): PlainDate {
  const today = readDay(cell);
  if (today === undefined) complain(columns.TODAY, cell, DAY_ALLOWED);
  return today ?? NO_DAY;
}

function readAnswers(cellIn: (column: string) => string, complain: Complain): Answers {
  const answers: Answers = {};
  for (const question of columns.QUESTION_IDS) {
    const column = columns.QUESTION_COLUMNS[question];
    const cell = cellIn(column);
    if (cell === '') continue;
    const given = readAnswerCell(question, cell);
    if (given === undefined) complain(column, cell, ANSWERS_ALLOWED[question]);
    else Object.assign(answers, { [question]: given.answer });
  }
  return answers;
}

function readExpected(cellIn: (column: string) => string, complain: Complain): Row['expected'] {
  const outcomes = columns.SERVICE_IDS.map((id) => {
    const column = columns.SERVICE_COLUMNS[id];
    const cell = cellIn(column);
    const outcome = OUTCOMES.find((known) => isSame(OUTCOME_WORDS[known], cell));
    // A keyboard has the short dash only.
    if (outcome === undefined && cell !== NOT_SHOWN && cell !== '-') {
      complain(column, cell, [...Object.values(OUTCOME_WORDS), NOT_SHOWN]);
    }
    return [id, outcome] as const;
  });
  return Object.fromEntries(outcomes) as Row['expected'];
}
