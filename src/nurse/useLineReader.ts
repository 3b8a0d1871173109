import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../forms/formProps.ts';
import { readChildLine } from '../forms/typed/readChildLine.ts';
import { readPregnancyLine } from '../forms/typed/readPregnancyLine.ts';
import { UNITS, type TypedError, type Unit } from '../forms/typed/readTyped.ts';
import { partsOf } from '../rules/plainDate.ts';
import { SheetContext } from './SheetContext.ts';

/** A question that is answered by typing. */
export type TypedQuestion = QuestionOf<'pregnancy'> | QuestionOf<'child'>;

/** How a line is read in the language of the page, an example of it, and its errors in words. */
export function useLineReader({ kind }: TypedQuestion) {
  const { t } = useTranslation('nurse');
  const today = SheetContext.useSelector(({ context }) => context.today);
  return useMemo(() => {
    const [year] = partsOf(today);
    const next = year + 1;
    const examples = { year, next, short: String(kind === 'pregnancy' ? next : year).slice(2) };
    const names = Object.fromEntries(
      UNITS.map((unit) => [unit, t(`typed.${unit}`).split(', ')] as const),
    ) as Record<Unit, string[]>;
    return {
      example: t(`line.${kind}`, examples),
      read: (text: string) =>
        kind === 'pregnancy'
          ? readPregnancyLine(text, today, names)
          : readChildLine(text, today, names),
      errorText: (error: TypedError) =>
        error === 'unreadable'
          ? t(`errors.unreadable.${kind}`, examples)
          : t(`errors.${error as 'personalId'}`),
    };
  }, [t, kind, today]);
}
