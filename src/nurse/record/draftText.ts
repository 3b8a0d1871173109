import type { i18n } from 'i18next';
import type { ServiceResult } from '../../catalogue/assess.ts';
import type { Family } from '../../results/family.ts';
import type { ServiceId } from '../../catalogue/services.ts';
import type { Worry } from '../../rules/answers.ts';
import { familyLines } from './familyLines.ts';

/** The services to which a clinic writes, and the worries that are theirs to know. */
const RECIPIENTS = {
  babyOccupationalTherapy: { key: 'referralTo', worries: ['crying', 'sleepOrEating', 'senses'] },
  paediatricOccupationalTherapy: { key: 'referralTo', worries: ['olderChild'] },
  familyWork: { key: 'contactTo', worries: ['everydayLife', 'parenting'] },
  enhancedFamilyWork: { key: 'contactTo', worries: ['everydayLife', 'parenting'] },
} as const satisfies Partial<Record<ServiceId, { key: string; worries: readonly Worry[] }>>;

export type Recipient = keyof typeof RECIPIENTS;

/** The services for which these results call for a referral or a note to a social worker. */
export function recipientsIn(results: readonly ServiceResult[]): Recipient[] {
  return results
    .filter(({ outcome }) => outcome === 'referral' || outcome === 'socialWorker')
    .map(({ service }) => service)
    .filter((service): service is Recipient => service in RECIPIENTS);
}

/**
 * A draft to a service in the professional register: why, who the family is, what is to be filled in
 * elsewhere. Of the worries it names those that the service works with, and nothing of the rest.
 */
export function draftText(words: i18n, service: Recipient, { answers, today }: Family): string {
  const t = words.getFixedT(words.language, ['record', 'services']);
  const { key, worries } = RECIPIENTS[service];
  const { home, support, socialWorker } = answers;
  const told = worries.filter((worry) => answers.worries?.includes(worry) ?? false);
  return [
    t(`draft.${key}`, { service: t(`services:${service}.name`) }),
    ...familyLines(words, answers, today),
    ...(home === undefined ? [] : [t('draft.residence', { answer: t(`options.home.${home}`) })]),
    t('draft.reason', { worries: told.map((worry) => t(`options.worries.${worry}`)).join(', ') }),
    ...(support === undefined
      ? []
      : [t('draft.support', { answer: t(`options.support.${support}`) })]),
    ...(key === 'contactTo' && socialWorker !== undefined
      ? [t('draft.client', { answer: t(`options.socialWorker.${socialWorker}`) })]
      : []),
    t('draft.agreed'),
    t('draft.fillIn'),
  ].join('\n');
}
