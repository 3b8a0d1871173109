import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { decide, type Given, type Hits } from './decide.ts';
import { joined, readSources } from './readModel.ts';

/** What the decision tables say to a family, and which of their rules nobody has needed so far. */
export async function secondOpinion() {
  const model = joined(await readSources());
  const hits: Hits = new Set();
  const outcome = (service: ServiceId, answers: Answers, today: string) => {
    const decision = model.get(service)?.get('outcome');
    if (decision === undefined) throw new Error(`No outcome in ${service}.dmn`);
    const said = decide(decision, inputsOf(answers, today), hits);
    if (typeof said !== 'string') throw new Error(`No outcome from ${service}.dmn`);
    return said;
  };
  const decisions = [...model.values()].flatMap((file) => [...file.values()]);
  const rules = decisions.flatMap(({ logic }) => ('rule' in logic ? logic.rule : []));
  const unused = () => rules.map(({ id }) => id).filter((id) => !hits.has(id));
  return { outcome, unused };
}

const UNANSWERED = 'unanswered';

/** The answers as the tables name them; a question without an answer says so. */
function inputsOf(answers: Answers, today: string): Given {
  const { pregnancy, child } = answers;
  return {
    today,
    situation: answers.situation ?? UNANSWERED,
    'pregnancy given by': pregnancy?.by ?? UNANSWERED,
    'due date': pregnancy?.by === 'dueDate' ? pregnancy.dueDate : null,
    weeks: pregnancy?.by === 'week' ? pregnancy.weeks : null,
    days: pregnancy?.by === 'week' ? pregnancy.days : null,
    birth: answers.birth ?? UNANSWERED,
    'child given by': child?.by ?? UNANSWERED,
    'date of birth': child?.by === 'dateOfBirth' ? child.dateOfBirth : null,
    months: child?.by === 'months' ? child.months : null,
    home: answers.home ?? UNANSWERED,
    worries: answers.worries ?? [],
    support: answers.support ?? UNANSWERED,
    referral: answers.referral ?? UNANSWERED,
    'social worker': answers.socialWorker ?? UNANSWERED,
    acute: answers.acute ?? [],
  };
}
