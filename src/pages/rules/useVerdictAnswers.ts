import { useTranslation } from 'react-i18next';
import { optionsByVerdict } from '../../catalogue/optionsByVerdict.ts';
import { useQuestionWords } from '../../i18n/useQuestionWords.ts';
import { CRITERIA, type CriterionId } from '../../rules/criteria/criteria.ts';
import type { Verdict } from '../../rules/verdict.ts';

/** The answers that meet a criterion, leave it open, or do not meet it, in words. */
export function useVerdictAnswers(criterion: CriterionId): Record<Verdict, string[]> {
  const { t, i18n } = useTranslation('rules');
  const words = useQuestionWords();
  const options = optionsByVerdict(criterion);
  if (options === undefined) {
    const dates = i18n.getResource(i18n.language, 'rules', `dates.${criterion}`) as Partial<
      Record<Verdict, Record<string, string>>
    >;
    const said = (verdict: Verdict) => Object.values(dates[verdict] ?? {});
    return { met: said('met'), unknown: said('unknown'), notMet: said('notMet') };
  }
  const { options: texts } = words(CRITERIA[criterion].question);
  const inWords = (verdict: Verdict) => options[verdict].map((option) => texts[option] ?? option);
  return {
    met: inWords('met'),
    unknown: [...inWords('unknown'), t('criterion.noAnswer')],
    notMet: inWords('notMet'),
  };
}
