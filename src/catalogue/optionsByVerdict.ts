import { readAnswer, type Acute } from '../rules/answers.ts';
import { CRITERIA, type CriterionId } from '../rules/criteria/criteria.ts';
import { plainDate } from '../rules/plainDate.ts';
import type { Verdict } from '../rules/verdict.ts';
import { questionBy } from './questions.ts';
import { urgentFor } from './urgent.ts';

/** Options carry no dates, so any day will do. */
const ANY_DAY = plainDate('2000-01-01');

/**
 * What each option of a criterion's question says of it when it is all that was answered; a loss
 * says nothing, as it ends the questions, and something acute meets no criterion. `undefined` for a
 * question that is answered with a date.
 */
export function optionsByVerdict(id: CriterionId): Record<Verdict, string[]> | undefined {
  const { question, test } = CRITERIA[id];
  const asked = questionBy(question);
  if (!('options' in asked)) return undefined;
  const found: Record<Verdict, string[]> = { met: [], unknown: [], notMet: [] };
  for (const option of asked.options.filter((one) => one !== 'loss')) {
    const answer = asked.kind === 'several' ? [option] : option;
    const given = readAnswer(question, answer);
    if (given === undefined) throw new RangeError(`${option} is no answer to ${question}`);
    const finding = test({ [question]: given.answer }, ANY_DAY);
    // That there is violence is no good news about substances, though it says nothing of them.
    const isAcute = urgentFor([option as Acute]).length > 0;
    if (finding !== undefined && !(isAcute && finding.verdict === 'met')) {
      found[finding.verdict].push(option);
    }
  }
  return found;
}
