import { useTranslation } from 'react-i18next';
import { formatDate, formatGestation } from '../i18n/formatDate.ts';
import { useAnswerText } from '../results/useAnswerText.ts';
import type { Answer } from '../rules/answers.ts';
import { firstBirthday } from '../rules/firstBirthday.ts';
import { dueDateOf, gestationalAge } from '../rules/gestation.ts';
import { SheetContext } from './SheetContext.ts';
import type { TypedQuestion } from './useLineReader.ts';

/** What was read from a line, in words: the answer, and what follows from it. */
export function useReadAs({ id }: TypedQuestion): string {
  const { t } = useTranslation('nurse');
  const answerText = useAnswerText();
  const today = SheetContext.useSelector(({ context }) => context.today);
  const given = SheetContext.useSelector(({ context }) => context.given[id]);
  if (given === undefined) return '';
  const said = answerText(id, { [id]: given });
  const more = follows(given);
  return t('readAs', { answer: more === undefined ? said : `${said}, ${more}` });

  function follows(answer: Answer<'pregnancy' | 'child'>): string | undefined {
    switch (answer.by) {
      case 'dateOfBirth':
        return t('firstBirthday', { date: formatDate(firstBirthday(answer.dateOfBirth)) });
      case 'dueDate':
        return t('gestation', {
          week: formatGestation(gestationalAge(answer.dueDate, today)),
        });
      case 'week':
        return t('dueDate', { date: formatDate(dueDateOf(answer, today) ?? '') });
      default:
        return undefined;
    }
  }
}
