import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';
import { useReasonText } from '../results/useReasonText.ts';
import type { CriterionId } from '../rules/criteria/criteria.ts';
import type { QuestionId } from '../rules/answers.ts';
import { OutcomeCard } from '../ui/OutcomeCard.tsx';
import { AskAbout } from './AskAbout.tsx';
import { CriterionAtHand } from './CriterionAtHand.tsx';
import { CriterionMark } from './CriterionMark.tsx';
import { FirstContact } from './FirstContact.tsx';
import { isSameResult } from './isSameResult.ts';
import { lineUp } from './lineUp.ts';
import { toneOf } from './toneOf.ts';

type Props = {
  result: ServiceResult;
  /** The questions that may still be asked. */
  toAsk: readonly QuestionId[];
};

/** One service: its outcome, its criteria, what is still to be asked. */
export const OutcomeEntry = memo(
  function OutcomeEntry({ result, toAsk }: Props) {
    const { t } = useTranslation(['page', 'services']);
    const reasonText = useReasonText();
    const [open, setOpen] = useState<CriterionId>();
    const { service, outcome, reasons } = result;
    const { marked, told, askAbout } = lineUp(result, toAsk);
    const lookedUp = reasons.find(({ criterion }) => criterion === open);
    const sentences = new Set(
      told.filter((reason) => reason !== lookedUp).map((reason) => reasonText(reason, result)),
    );
    return (
      <OutcomeCard
        name={t(`services:${service}.name`)}
        outcome={t(`page:outcome.${outcome}`)}
        tone={toneOf(outcome)}
        marks={[
          ...marked.map(({ criterion, verdict }) => (
            <CriterionMark
              key={criterion}
              criterion={criterion}
              verdict={verdict}
              isOpen={criterion === open}
              onOpen={setOpen}
            />
          )),
          <FirstContact key="contact" result={result} />,
        ]}
      >
        {[...sentences].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <AskAbout questions={askAbout} />
        {lookedUp === undefined ? null : <CriterionAtHand reason={lookedUp} result={result} />}
      </OutcomeCard>
    );
  },
  (before, after) =>
    before.toAsk.join() === after.toAsk.join() && isSameResult(before.result, after.result),
);
