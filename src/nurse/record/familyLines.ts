import type { i18n } from 'i18next';
import { formatDate, formatGestation } from '../../i18n/formatDate.ts';
import type { Answers } from '../../rules/answers.ts';
import { hasInfant, isExpecting } from '../../rules/family.ts';
import { dueDateOf, gestationalAge } from '../../rules/gestation.ts';
import type { PlainDate } from '../../rules/plainDate.ts';

/** Who the family is, as a record says it; nothing while that is not known. */
export function familyLines(words: i18n, answers: Answers, today: PlainDate): string[] {
  const t = words.getFixedT(words.language, 'record');
  const isWithInfant = hasInfant(answers, today) === 'met';
  if (isExpecting(answers)) return [t(isWithInfant ? 'family.both' : 'family.expecting')];
  if (answers.situation === undefined || answers.situation === 'loss') return [];
  return [t(isWithInfant ? 'family.baby' : 'family.older')];
}

/** How far a pregnancy is, and when the baby is due. */
export function pregnancyLines(words: i18n, answers: Answers, today: PlainDate): string[] {
  const t = words.getFixedT(words.language, 'record');
  if (!isExpecting(answers)) return [];
  const dueDate = dueDateOf(answers.pregnancy, today);
  if (dueDate === undefined) return [t('gestationNotKnown')];
  const week = formatGestation(gestationalAge(dueDate, today));
  return [t('gestation', { week, dueDate: formatDate(dueDate) })];
}

/** How old the youngest child is, as far as it was told. */
export function childLines(words: i18n, { child }: Answers): string[] {
  const t = words.getFixedT(words.language, 'record');
  switch (child?.by) {
    case 'dateOfBirth':
      return [t('born', { date: formatDate(child.dateOfBirth) })];
    case 'months':
      return [t('months', { months: child.months })];
    default:
      return [];
  }
}

/** Where the family lives, as far as it was told. */
export function residenceLines(words: i18n, { home }: Answers): string[] {
  const t = words.getFixedT(words.language, 'record');
  return home === undefined ? [] : [t('residence', { answer: t(`options.home.${home}`) })];
}
