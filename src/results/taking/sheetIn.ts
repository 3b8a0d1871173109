import type { i18n } from 'i18next';
import type { ServiceResult } from '../../catalogue/assess.ts';
import { CONTACTS, type ContactId } from '../../catalogue/contacts.ts';
import { CHECKED, RULES_VERSION } from '../../catalogue/checked.ts';
import { questionBy } from '../../catalogue/questions.ts';
import type { ContactEntry } from '../../catalogue/schema.ts';
import { serviceBy } from '../../catalogue/services.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatPhone } from '../../i18n/formatPhone.ts';
import { hoursBy } from '../../i18n/useHours.ts';
import { CRITERIA } from '../../rules/criteria/criteria.ts';
import type { PlainDate } from '../../rules/plainDate.ts';
import { sortResults } from '../sortResults.ts';
import { nextStepIn } from '../useNextStep.ts';
import { reasonTextBy } from '../useReasonText.ts';

/** What a family takes along: on paper, as text, in any language. */
export type Sheet = {
  language: string;
  title: string;
  entries: { id: string; name: string; outcome: string; next: string; reasons: string[] }[];
  contacts: { id: string; name: string; way: string; hours: string }[];
  contactsTitle: string;
  foot: string[];
};

/**
 * The results in the language of an instance. No reason that rests on a sensitive answer is in it,
 * and no service that does not fit: somebody else may find the paper.
 */
export function sheetIn(words: i18n, results: readonly ServiceResult[], today: PlainDate): Sheet {
  const { language } = words;
  const t = words.getFixedT(language, ['page', 'services', 'reasons', 'contacts', 'taking']);
  const reasonText = reasonTextBy(words.getFixedT(language, 'reasons'));
  const hoursOf = hoursBy(words.getFixedT(language));
  const { fitting, later, doors } = sortResults(results);
  const taken = [...fitting, ...later, ...doors];
  const contacts = new Set<ContactId>([
    ...taken.flatMap(({ service, outcome }) => serviceBy(service).steps[outcome] ?? []),
    'medicalHelpline',
    'emergency',
  ]);
  return {
    language,
    title: t('taking:sheet.title'),
    entries: taken.map((result) => ({
      id: result.service,
      name: t(`services:${result.service}.name`),
      outcome: t(`outcome.${result.outcome}`),
      next: nextStepIn(words, result),
      reasons: result.reasons
        .filter(({ criterion }) => !isSensitive(criterion))
        .map((reason) => reasonText(reason, result)),
    })),
    contactsTitle: t('taking:sheet.contacts'),
    contacts: [...contacts].map((id) => {
      const { phone, url = '', hours }: ContactEntry = CONTACTS[id];
      return {
        id,
        name: t(`contacts:${id}.name`),
        way: phone === undefined ? url : formatPhone(phone),
        hours: hoursOf({ hours }),
      };
    }),
    foot: [
      t('result.guide'),
      t('taking:sheet.rules', {
        version: RULES_VERSION,
        checked: formatDate(CHECKED),
        today: formatDate(today),
      }),
    ],
  };
}

function isSensitive(criterion: keyof typeof CRITERIA): boolean {
  return 'sensitive' in questionBy(CRITERIA[criterion].question);
}
