import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceReason, ServiceResult } from '../catalogue/assess.ts';
import { useReasonText } from '../results/useReasonText.ts';
import type { CriterionId } from '../rules/criteria/criteria.ts';
import type { QuestionId } from '../rules/answers.ts';
import { OutcomeCard } from '../ui/OutcomeCard.tsx';
import { AskAbout } from './AskAbout.tsx';
import { CriterionAtHand } from './CriterionAtHand.tsx';
import { CriterionMark } from './CriterionMark.tsx';
import { toneOf } from './toneOf.ts';

type Props = {
  result: ServiceResult;
  /** The questions that may still be asked. */
  toAsk: readonly QuestionId[];
};

/** One service: its outcome, its criteria, what is still to be asked. */
export const OutcomeEntry = memo(
  function OutcomeEntry({ result, toAsk }: Props) {
    const { t } = useTranslation(['nurse', 'page', 'services']);
    const reasonText = useReasonText();
    const [open, setOpen] = useState<CriterionId>();
    const { service, outcome, reasons, decisive, missing } = result;
    const tone = toneOf(outcome);
    const askAbout = tone === 'not' ? [] : missing.filter((id) => toAsk.includes(id));
    // What decided it needs no words where its mark, or what is to be asked, says it all.
    const isPlain = tone === 'not' || (outcome === 'ask' && askAbout.length > 0);
    const explained = isPlain ? undefined : decisive;
    const lookedUp = reasons.find(({ criterion }) => criterion === open);
    return (
      <OutcomeCard
        name={t(`services:${service}.name`)}
        outcome={t(`page:outcome.${outcome}`)}
        tone={tone}
        marks={(tone === 'not' ? reasons.filter(isNotMet) : reasons).map(
          ({ criterion, verdict }) => (
            <CriterionMark
              key={criterion}
              criterion={criterion}
              verdict={verdict}
              isOpen={criterion === open}
              onOpen={setOpen}
            />
          ),
        )}
      >
        {explained === undefined || explained === lookedUp ? null : (
          <p>{reasonText(explained, result)}</p>
        )}
        <AskAbout questions={askAbout} />
        {lookedUp === undefined ? null : <CriterionAtHand reason={lookedUp} result={result} />}
      </OutcomeCard>
    );
  },
  // Results are made anew with every answer; most say what they said before.
  (before, after) =>
    before.toAsk.join() === after.toAsk.join() &&
    JSON.stringify(before.result) === JSON.stringify(after.result),
);

/** Where a service does not fit, what else is met or unknown does not matter now. */
function isNotMet({ verdict }: ServiceReason): boolean {
  return verdict === 'notMet';
}
