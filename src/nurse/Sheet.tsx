import { useTranslation } from 'react-i18next';
import { QUESTION_IDS, QUESTIONS, type Question } from '../catalogue/questions.ts';
import { SheetColumns } from '../ui/SheetColumns.tsx';
import { HandOut } from './HandOut.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { OutcomeNews } from './OutcomeNews.tsx';
import { Outcomes } from './Outcomes.tsx';
import { QuestionLine } from './QuestionLine.tsx';
import { Record } from './Record.tsx';

type Props = { hasHelp: boolean; isFamilyLooking: boolean };

/**
 * All questions beside all outcomes. While the family looks on, only the questions about plain facts
 * are seen: not even whether another one is asked tells what was answered.
 */
export function Sheet({ hasHelp, isFamilyLooking }: Props) {
  const { t } = useTranslation('nurse');
  return (
    <>
      <SheetColumns
        questionsLabel={t('questions')}
        outcomesLabel={t('outcomes.heading')}
        areOutcomesHidden={isFamilyLooking}
        questions={
          <>
            {hasHelp ? <KeyHelp /> : null}
            {QUESTIONS.map((question) => (
              <QuestionLine
                key={question.id}
                question={question}
                hasHelp={hasHelp}
                isHidden={isFamilyLooking && !isPlain(question)}
              />
            ))}
          </>
        }
        outcomes={
          <>
            <Outcomes />
            <OutcomeNews />
            <Record />
          </>
        }
      />
      <HandOut isHidden={isFamilyLooking} />
    </>
  );
}

/** Asks for a fact, and is asked whatever weighs on the family: the rules read earlier answers only. */
function isPlain(question: Question): boolean {
  const isBeforeWorries = QUESTION_IDS.indexOf(question.id) < QUESTION_IDS.indexOf('worries');
  return isBeforeWorries && !('sensitive' in question);
}
