import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../catalogue/assess.ts';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import type { Answers } from '../rules/answers.ts';
import { Chip } from '../ui/Chip.tsx';
import { ChipRow } from '../ui/ChipRow.tsx';
import { draftText, recipientsIn } from './record/draftText.ts';
import { sensitiveAnswered } from './record/sensitive.ts';
import { summaryText } from './record/summaryText.ts';
import { RecordText } from './RecordText.tsx';
import { SheetContext } from './SheetContext.ts';

/** Texts to paste into the patient record: the summary, and drafts where the way in calls for one. */
export function RecordTexts() {
  const { t, i18n } = useTranslation(['record', 'services']);
  const words = useQuestionWords();
  const answers = SheetContext.useSelector(({ context }) => context.answers);
  const today = SheetContext.useSelector(({ context }) => context.today);
  // What was ticked is an answer, not a question: another answer is to be ticked anew.
  const [ticked, setTicked] = useState<Answers>({});
  const sensitive = sensitiveAnswered(answers);
  const included = sensitive.filter((id) => ticked[id] === answers[id]);
  const family = { answers, today };
  return (
    <>
      <p>{t('lead')}</p>
      <ChipRow label={t('include')}>
        {sensitive.map((id) => (
          <Chip
            key={id}
            type="checkbox"
            label={`${t('include')}: ${words(id).short}`}
            checked={included.includes(id)}
            onChange={({ currentTarget }) =>
              setTicked({ ...ticked, [id]: currentTarget.checked ? answers[id] : undefined })
            }
          />
        ))}
      </ChipRow>
      <RecordText name={t('summary')} text={summaryText(i18n, family, included)} />
      {recipientsIn(assess(answers, today)).map((service) => (
        <RecordText
          key={service}
          name={t('draft.for', { service: t(`services:${service}.name`) })}
          text={draftText(i18n, service, family, included)}
        />
      ))}
    </>
  );
}
