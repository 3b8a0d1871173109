import type { i18n } from 'i18next';
import { QUESTION_IDS } from '../../../src/catalogue/questions.ts';
import { SERVICES } from '../../../src/catalogue/services.ts';
import { answerInWords } from '../../answerInWords.ts';
import { TODAY } from '../../journeys.ts';
import { answersOf } from '../classes.ts';
import type { Change } from '../compareRecords.ts';
import type { Way } from '../ways.ts';
import { changeInWords } from './changeInWords.ts';

/** Every way as a file for a spreadsheet, in the language of an instance. */
export function waysTable(words: i18n, ways: readonly Way[]): string {
  const head = [
    ...QUESTION_IDS.map((id) => words.t(`questions:${id}.short`)),
    ...SERVICES.map(({ id }) => words.t(`services:${id}.name`)),
  ];
  const rows = ways.map(({ known, results }) => {
    const answers = answersOf(known);
    return [
      ...QUESTION_IDS.map((id) =>
        answers[id] === undefined ? '' : answerInWords(words, id, answers, TODAY),
      ),
      ...SERVICES.map(({ id }) => {
        const found = results.find(({ service }) => service === id);
        return found === undefined ? '–' : words.t(`page:outcome.${found.outcome}`);
      }),
    ];
  });
  return separated([head, ...rows]);
}

/** Every changed family as a file for a spreadsheet. */
export function changesTable(words: i18n, changes: readonly Change[]): string {
  const head = [
    words.t('proof:changes.family'),
    words.t('proof:changes.before'),
    words.t('proof:changes.after'),
  ];
  const rows = changes.map((change) => {
    const { family, before, after } = changeInWords(words, change);
    return [family, before, after];
  });
  return separated([head, ...rows]);
}

/** Semicolons and a byte-order mark, as spreadsheets in Finland expect. */
function separated(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\n')}\n`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
