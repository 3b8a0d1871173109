import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../forms/formProps.ts';
import { readChildLine } from '../forms/typed/readChildLine.ts';
import { readPregnancyLine } from '../forms/typed/readPregnancyLine.ts';
import { UNITS, type TypedError, type Unit } from '../forms/typed/readTyped.ts';
import { formatDate, formatGestation } from '../i18n/formatDate.ts';
import { useAnswerText } from '../results/useAnswerText.ts';
import { dueDateOf, gestationalAge } from '../rules/gestation.ts';
import { partsOf } from '../rules/plainDate.ts';
import { SheetContext } from './SheetContext.ts';

type Typed = QuestionOf<'pregnancy'> | QuestionOf<'child'>;

/** How a typed question is read: the reader itself, and what it says in words. */
export function useReading({ id, kind }: Typed) {
  const { t } = useTranslation('nurse');
  const answerText = useAnswerText();
  const today = SheetContext.useSelector(({ context }) => context.today);
  const given = SheetContext.useSelector(({ context }) => context.given);
  const [year] = partsOf(today);
  const next = year + 1;
  const examples = { year, next, short: String(kind === 'pregnancy' ? next : year).slice(2) };
  const names = Object.fromEntries(
    UNITS.map((unit) => [unit, t(`typed.${unit}`).split(', ')] as const),
  ) as Record<Unit, string[]>;
  const dueDate = kind === 'pregnancy' ? dueDateOf(given.pregnancy, today) : undefined;
  const answer = [
    answerText(id, given),
    ...(dueDate === undefined
      ? []
      : given.pregnancy?.by === 'week'
        ? [t('dueDate', { date: formatDate(dueDate) })]
        : [t('gestation', { week: formatGestation(gestationalAge(dueDate, today)) })]),
  ].join(', ');
  return {
    read: (text: string) =>
      kind === 'pregnancy'
        ? readPregnancyLine(text, today, names)
        : readChildLine(text, today, names),
    examples,
    readAs: t('readAs', { answer }),
    errorText: (error: TypedError) =>
      error === 'unreadable'
        ? t(`errors.unreadable.${kind}`, examples)
        : t(`errors.${error as 'personalId'}`),
  };
}
