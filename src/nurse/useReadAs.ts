import { useTranslation } from 'react-i18next';
import { formatDate, formatGestation } from '../i18n/formatDate.ts';
import { useAnswerText } from '../results/useAnswerText.ts';
import type { Answer } from '../rules/answers.ts';
import { dueDateOf, gestationalAge } from '../rules/gestation.ts';
import { SheetContext } from './SheetContext.ts';
import type { TypedQuestion } from './useLineReader.ts';

/** What was read from a line, in words: the answer, and for a pregnancy what follows from it. */
export function useReadAs({ id }: TypedQuestion): string {
  const { t } = useTranslation('nurse');
  const answerText = useAnswerText();
  const today = SheetContext.useSelector(({ context }) => context.today);
  const given = SheetContext.useSelector(({ context }) => context.given[id]);
  if (given === undefined) return '';
  const said = answerText(id, { [id]: given });
  const pregnancy = id === 'pregnancy' ? (given as Answer<'pregnancy'>) : undefined;
  const dueDate = dueDateOf(pregnancy, today);
  if (dueDate === undefined) return t('readAs', { answer: said });
  const more =
    pregnancy?.by === 'week'
      ? t('dueDate', { date: formatDate(dueDate) })
      : t('gestation', { week: formatGestation(gestationalAge(dueDate, today)) });
  return t('readAs', { answer: `${said}, ${more}` });
}
