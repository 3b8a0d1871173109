import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';
import { smallestChange, type SmallestChange } from '../catalogue/smallestChange.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { useWordsIn } from '../i18n/useWordsIn.ts';
import type { Answers } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';

type Props = {
  result: ServiceResult;
  answers: Answers;
  today: PlainDate;
  /** Said when no single change would turn the result. */
  otherwise?: string;
};

/** What would turn a result, in one sentence. */
export function WhatWouldChange({ result, answers, today, otherwise }: Props) {
  const { i18n } = useTranslation();
  const { t, failed } = useWordsIn(i18n.language, 'turning');
  if (t === undefined && !failed) return null;
  const change = smallestChange(result, answers, today);
  const text =
    change === undefined || t === undefined ? otherwise : sentence(t, change, result, answers);
  return text === undefined ? null : <p>{text}</p>;
}

function sentence(
  t: TFunction<'turning'>,
  change: SmallestChange,
  now: ServiceResult,
  { home }: Answers,
): string {
  const { outcome } = change;
  if (change.kind === 'date') {
    // Between 19+0 and 20+0 asking is in place already, so the day is the latest one (K6).
    const isNear = now.outcome === 'ask';
    const key = isNear ? 'date.near' : outcome === 'apply' ? 'date.apply' : 'date.ask';
    return t(key, { day: formatDate(change.day) });
  }
  switch (change.question) {
    case 'home':
      return home === 'elsewhere' || home === 'moving'
        ? t(`home.${home}`, { outcome })
        : t('home.notSure', { outcome });
    case 'worries':
      // The worry that the change adds stands last.
      return t(`worries.${change.answer.at(-1) as 'mood'}`, { outcome });
    default:
      return t(change.question as 'support', { outcome });
  }
}
