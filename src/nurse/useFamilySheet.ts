import type { i18n } from 'i18next';
import { use } from 'react';
import { assess } from '../catalogue/assess.ts';
import { BaseContext } from '../i18n/BaseContext.ts';
import { shareLink } from '../results/taking/shareLink.ts';
import { sheetIn } from '../results/taking/sheetIn.ts';
import { SheetContext } from './SheetContext.ts';

/** What the family takes along, in the language of an instance, and the link to it. */
export function useFamilySheet(words: i18n) {
  const answers = SheetContext.useSelector(({ context }) => context.answers);
  const today = SheetContext.useSelector(({ context }) => context.today);
  const base = use(BaseContext);
  const results = assess(answers, today);
  return { sheet: sheetIn(words, results, today), link: shareLink(results, words.language, base) };
}
