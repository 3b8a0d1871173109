import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../catalogue/assess.ts';
import { askedQuestions } from '../catalogue/asking.ts';
import { LOSS_CONTACTS, urgentFor } from '../catalogue/urgent.ts';
import { SERVICES } from '../catalogue/services.ts';
import { ContactEntries } from '../results/ContactEntries.tsx';
import { UrgentHelp } from '../results/UrgentHelp.tsx';
import type { Answers, QuestionId } from '../rules/answers.ts';
import { hasLost } from '../rules/family.ts';
import { OutcomeEntry } from './OutcomeEntry.tsx';
import { SheetContext } from './SheetContext.ts';

const ORDER = SERVICES.map(({ id }) => id as string);

/** What every service says to the family, in an order that stays while answers change. */
export function Outcomes() {
  const { t } = useTranslation('nurse');
  const answers = SheetContext.useSelector(({ context }) => context.answers);
  const today = SheetContext.useSelector(({ context }) => context.today);
  const results = useMemo(
    () =>
      assess(answers, today).toSorted(
        (one, other) => ORDER.indexOf(one.service) - ORDER.indexOf(other.service),
      ),
    [answers, today],
  );
  if (Object.keys(answers).length === 0) return <p>{t('outcomes.empty')}</p>;
  const open = askedQuestions(answers, today).filter((id) => isOpen(answers[id]));
  const urgent = urgentFor(answers.acute);
  return (
    <>
      {urgent.length === 0 ? null : <UrgentHelp groups={urgent} />}
      {hasLost(answers) ? <ContactEntries ids={LOSS_CONTACTS} /> : null}
      {results.map((result) => (
        <OutcomeEntry key={result.service} result={result} toAsk={open} />
      ))}
    </>
  );
}

/** Not answered, or not known: what was answered, or would rather not be, is not asked again. */
function isOpen(answer: Answers[QuestionId]): boolean {
  const said: unknown = typeof answer === 'object' && 'by' in answer ? answer.by : answer;
  return said === undefined || said === 'notSure' || said === 'notKnown';
}
