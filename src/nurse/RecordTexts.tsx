import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../catalogue/assess.ts';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import type { QuestionId } from '../rules/answers.ts';
import { Chip } from '../ui/Chip.tsx';
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
  const [ticked, setTicked] = useState<readonly QuestionId[]>([]);
  const family = { answers, today };
  return (
    <>
      <p>{t('lead')}</p>
      <div className="tuki-line__fields" role="group" aria-label={t('include')}>
        {sensitiveAnswered(answers).map((id) => (
          <Chip
            key={id}
            type="checkbox"
            label={`${t('include')}: ${words(id).short}`}
            checked={ticked.includes(id)}
            onChange={() =>
              setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])
            }
          />
        ))}
      </div>
      <RecordText name={t('summary')} text={summaryText(i18n, family, ticked)} />
      {recipientsIn(assess(answers, today)).map((service) => (
        <RecordText
          key={service}
          name={t('draft.for', { service: t(`services:${service}.name`) })}
          text={draftText(i18n, service, family)}
        />
      ))}
    </>
  );
}
