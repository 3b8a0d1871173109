import type { ServiceReason, ServiceResult } from '../catalogue/assess.ts';
import { QUESTION_IDS } from '../catalogue/questions.ts';
import { serviceBy } from '../catalogue/services.ts';
import type { QuestionId } from '../rules/answers.ts';
import { CRITERIA } from '../rules/criteria/criteria.ts';
import { toneOf } from './toneOf.ts';

/** Reasons that tell of a day or of a limit that is near, as long as nothing else comes first. */
const TIMELY = /\.(near|nearDayNotKnown|early|pastDue)$/;

/**
 * What is shown of a result: the criteria as marks, the reasons that are told in a sentence, and the
 * questions to ask yet, of those that may be asked.
 */
export function lineUp(
  { service, outcome, reasons, decisive, missing }: ServiceResult,
  toAsk: readonly QuestionId[],
) {
  if (toneOf(outcome) === 'not') {
    const marked = reasons.filter(({ verdict, criterion }) => {
      const isWayIn = criterion === serviceBy(service).wayIn.through?.criterion;
      return verdict === 'notMet' && !isWayIn;
    });
    // The front door names another one; elsewhere the mark says it all.
    const isDoor = serviceBy(service).frontDoor && decisive !== undefined;
    return { marked, told: isDoor ? [decisive] : [], askAbout: [] };
  }
  const askAbout = QUESTION_IDS.filter((id) => missing.includes(id) && toAsk.includes(id));
  const isToBeAsked =
    decisive !== undefined && askAbout.includes(CRITERIA[decisive.criterion].question);
  const told = new Set<ServiceReason>([
    ...(decisive === undefined || isToBeAsked ? [] : [decisive]),
    ...(outcome === 'notRightNow' ? [] : reasons.filter(({ key }) => TIMELY.test(key))),
  ]);
  return { marked: reasons, told: [...told], askAbout };
}
