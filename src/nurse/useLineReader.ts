import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../forms/formProps.ts';
import { childReader } from '../forms/typed/childReader.ts';
import { UNITS, type TypedError, type Unit } from '../forms/typed/lineReader.ts';
import { pregnancyReader } from '../forms/typed/pregnancyReader.ts';
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
      read: kind === 'pregnancy' ? pregnancyReader(today, names) : childReader(today, names),
      errorText: (error: TypedError) =>
        error === 'unreadable'
          ? t(`errors.unreadable.${kind}`, examples)
          : t(`errors.${error as 'personalId'}`),
    };
  }, [t, kind, today]);
}
