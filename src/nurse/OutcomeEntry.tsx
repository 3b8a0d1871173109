import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceReason, ServiceResult } from '../catalogue/assess.ts';
import type { ServiceId } from '../catalogue/services.ts';
import { useReasonText } from '../results/useReasonText.ts';
import type { CriterionId } from '../rules/criteria/criteria.ts';
import type { QuestionId } from '../rules/answers.ts';
import { Mark } from '../ui/Mark.tsx';
import { OutcomeCard } from '../ui/OutcomeCard.tsx';
import { AskAbout } from './AskAbout.tsx';
import { CriterionAtHand } from './CriterionAtHand.tsx';
import { toneOf } from './toneOf.ts';

/** The criterion that is looked up. */
export type OpenCriterion = { service: ServiceId; criterion: CriterionId };

type Props = {
  result: ServiceResult;
  /** The questions that may still be asked. */
  toAsk: readonly QuestionId[];
  open: OpenCriterion | undefined;
  onOpen: (criterion: OpenCriterion | undefined) => void;
};

/** One service: its outcome, its criteria, what is still to be asked. */
export const OutcomeEntry = memo(
  function OutcomeEntry({ result, toAsk, open, onOpen }: Props) {
    const { t } = useTranslation(['nurse', 'page', 'services', 'record']);
    const reasonText = useReasonText();
    const { service, outcome, reasons, decisive, missing } = result;
    const tone = toneOf(outcome);
    const askAbout = tone === 'not' ? [] : missing.filter((id) => toAsk.includes(id));
    // What decided it needs no words where its mark, or what is to be asked, says it all.
    const isPlain = tone === 'not' || (outcome === 'ask' && askAbout.length > 0);
    const explained = isPlain ? undefined : decisive;
    const shown = reasons.find(({ criterion }) => criterion === open?.criterion);
    const mark = ({ criterion, verdict }: ServiceReason) => (
      <Mark
        key={criterion}
        verdict={verdict}
        verdictLabel={t(`outcomes.${verdict}`)}
        label={t(`record:criteria.${criterion}`)}
        isOpen={open?.criterion === criterion}
        onClick={() => onOpen(open?.criterion === criterion ? undefined : { service, criterion })}
      />
    );
    return (
      <OutcomeCard
        name={t(`services:${service}.name`)}
        outcome={t(`page:outcome.${outcome}`)}
        tone={tone}
        marks={(tone === 'not' ? reasons.filter(isNotMet) : reasons).map(mark)}
      >
        {explained === undefined || explained === shown ? null : (
          <p>{reasonText(explained, result)}</p>
        )}
        <AskAbout questions={askAbout} />
        {shown === undefined ? null : <CriterionAtHand reason={shown} result={result} />}
      </OutcomeCard>
    );
  },
  // Results are made anew with every answer; most say what they said before.
  (before, after) =>
    before.open === after.open &&
    before.toAsk.join() === after.toAsk.join() &&
    JSON.stringify(before.result) === JSON.stringify(after.result),
);

/** Where a service does not fit, what else is met or unknown does not matter now. */
function isNotMet({ verdict }: ServiceReason): boolean {
  return verdict === 'notMet';
}
