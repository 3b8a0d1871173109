import type { i18n } from 'i18next';
import type { ServiceResult } from '../../catalogue/assess.ts';
import type { ServiceId } from '../../catalogue/services.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import type { Family } from '../../results/family.ts';
import type { QuestionId, Worry } from '../../rules/answers.ts';
import { childLines, familyLines, residenceLines } from './familyLines.ts';
import { recordable } from './sensitive.ts';

/**
 * The services to which a clinic writes: what it writes, whom that is about, and the worries that
 * are the service's to know.
 */
const RECIPIENTS = {
  babyOccupationalTherapy: {
    key: 'referralTo',
    about: 'baby',
    worries: ['crying', 'sleepOrEating', 'senses'],
  },
  paediatricOccupationalTherapy: { key: 'referralTo', about: 'child', worries: ['olderChild'] },
  familyWork: { key: 'contactTo', about: 'family', worries: ['everydayLife', 'parenting'] },
  enhancedFamilyWork: { key: 'contactTo', about: 'family', worries: ['everydayLife', 'parenting'] },
} as const satisfies Partial<
  Record<
    ServiceId,
    {
      key: 'referralTo' | 'contactTo';
      about: 'baby' | 'child' | 'family';
      worries: readonly Worry[];
    }
  >
>;

export type Recipient = keyof typeof RECIPIENTS;

/**
 * The services for which these results call for a referral or a note to a social worker. A client of
 * child welfare has one social worker, who gets one note.
 */
export function recipientsIn(results: readonly ServiceResult[]): Recipient[] {
  const called = results
    .filter(({ outcome }) => outcome === 'referral' || outcome === 'socialWorker')
    .map(({ service }) => service)
    .filter((service): service is Recipient => service in RECIPIENTS);
  return called.filter(
    (service) => service !== 'familyWork' || !called.includes('enhancedFamilyWork'),
  );
}

/**
 * A draft to a service in the professional register: why, whom it is about, what is to be filled in
 * elsewhere. Of the worries it names those that the service works with, and like every sensitive
 * answer only if they are `included`.
 */
export function draftText(
  words: i18n,
  service: Recipient,
  family: Family,
  included: readonly QuestionId[],
): string {
  const t = words.getFixedT(words.language, ['record', 'services']);
  const { key, about, worries } = RECIPIENTS[service];
  const { answers, today, silent } = recordable(family, included);
  const { support, socialWorker = 'ratherNotSay' } = answers;
  const told = silent.includes('worries')
    ? []
    : worries.filter((worry) => answers.worries?.includes(worry) ?? false);
  const whom = {
    baby: () => childLines(words, answers),
    child: () => [t('draft.child')],
    family: () => familyLines(words, answers, today),
  };
  return [
    t(`draft.${key}`, { service: t(`services:${service}.name`) }),
    t('draft.dated', { today: formatDate(today) }),
    ...whom[about](),
    ...residenceLines(words, answers),
    told.length === 0
      ? t('draft.noReason')
      : t('draft.reason', {
          worries: told.map((worry) => t(`options.worries.${worry}`)).join('; '),
        }),
    ...(support === undefined
      ? []
      : [t('draft.support', { answer: t(`options.support.${support}`) })]),
    ...(key === 'contactTo' && socialWorker !== 'ratherNotSay'
      ? [t('draft.client', { answer: t(`options.socialWorker.${socialWorker}`) })]
      : []),
    t('draft.agreed'),
    t('draft.fillIn'),
  ].join('\n');
}
