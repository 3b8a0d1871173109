import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QUESTIONS } from '../catalogue/questions.ts';
import { Fold } from '../ui/Fold.tsx';
import { SheetColumns } from '../ui/SheetColumns.tsx';
import { HandOut } from './HandOut.tsx';
import { OutcomeNews } from './OutcomeNews.tsx';
import { Outcomes } from './Outcomes.tsx';
import { QuestionLine } from './QuestionLine.tsx';
import { RecordTexts } from './RecordTexts.tsx';

type Props = { hasHelp: boolean; isFamilyLooking: boolean };

/** All questions beside all outcomes. While the family looks on, sensitive ones and outcomes hide. */
export function Sheet({ hasHelp, isFamilyLooking }: Props) {
  const { t } = useTranslation(['nurse', 'record']);
  const [isRecordOpen, setRecordOpen] = useState(false);
  return (
    <>
      <SheetColumns
        questionsLabel={t('questions')}
        outcomesLabel={t('outcomes.heading')}
        questions={
          <>
            {hasHelp ? (
              <div className="tuki-keys">
                <p>{t('keys.lead')}</p>
                <p>{t('keys.functions')}</p>
              </div>
            ) : null}
            {QUESTIONS.map((question) => (
              <QuestionLine
                key={question.id}
                question={question}
                hasHelp={hasHelp}
                isHidden={isFamilyLooking && 'sensitive' in question}
              />
            ))}
          </>
        }
        outcomes={
          isFamilyLooking ? null : (
            <>
              <Outcomes />
              <OutcomeNews />
              <Fold summary={t('record:heading')} onToggle={setRecordOpen}>
                {isRecordOpen ? <RecordTexts /> : null}
              </Fold>
            </>
          )
        }
      />
      <HandOut />
    </>
  );
}
