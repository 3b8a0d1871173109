import { assess } from '../../src/catalogue/assess.ts';
import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import type { PlainDate } from '../../src/rules/plainDate.ts';
import { familyInWords } from '../familyInWords.ts';
import { TODAY } from '../journeys.ts';
import { resultFor } from '../rules/families.ts';
import { secondOpinion } from './secondOpinion.ts';

/** Enough to see what a difference is about; thousands of families say the same. */
const SHOWN = 5;

/** Says of families how many were compared, and in which of them the tables and the code differ. */
export async function comparing() {
  const { outcome, unused } = await secondOpinion();
  const compare = (service: ServiceId, families: readonly Answers[], today = TODAY) => {
    const told = families.map((answers) => ({
      answers,
      tables: outcome(service, answers, today),
      code: outcomeOfCode(service, answers, today),
    }));
    const different = told.filter(({ tables, code }) => tables !== code);
    return {
      compared: families.length,
      different: different.length,
      such: different
        .slice(0, SHOWN)
        .map(
          ({ answers, tables, code }) =>
            `${service}: DMN says ${tables}, code says ${code}, for a family: ${familyInWords(answers, today)}`,
        ),
    };
  };
  return { compare, unused };
}

/** What agreement looks like. */
export const agreedOn = (compared: number) => ({ compared, different: 0, such: [] });

/** After a loss most services say nothing at all; only what is told together knows that. */
function outcomeOfCode(service: ServiceId, answers: Answers, today: PlainDate): string {
  if (answers.situation !== 'loss') return resultFor(service, answers, today).outcome;
  return assess(answers, today).find((result) => result.service === service)?.outcome ?? 'silent';
}
