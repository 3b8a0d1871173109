import type { i18n, TFunction } from 'i18next';
import type { ServiceReason, ServiceResult } from '../../catalogue/assess.ts';
import { CHECKED, RULES_VERSION } from '../../catalogue/checked.ts';
import { serviceBy } from '../../catalogue/services.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import type { Family } from '../../results/family.ts';
import type { Answers, QuestionId, Worry } from '../../rules/answers.ts';
import { CRITERIA } from '../../rules/criteria/criteria.ts';
import { familyLines } from './familyLines.ts';
import { mayRecord, recordableResults, sensitiveAnswered } from './sensitive.ts';

type Words = TFunction<('record' | 'services' | 'questions')[]>;

/**
 * The screening in a few lines for a patient record, in the professional register: who the family
 * is, each service's outcome with its criteria, the rules. Nothing that rests on a sensitive answer
 * is in it unless its question is among `included`; then the answer itself is, too.
 */
export function summaryText(
  words: i18n,
  { answers, today }: Family,
  included: readonly QuestionId[],
): string {
  const t = words.getFixedT(words.language, ['record', 'services', 'questions']);
  const results = recordableResults({ answers, today }, included).filter(
    ({ service }) => !serviceBy(service).frontDoor,
  );
  const notNeeded = results.filter(({ outcome }) => outcome === 'notNeeded');
  const services = notNeeded.map(({ service }) => t(`services:${service}.name`)).join(', ');
  const isLeftOut = sensitiveAnswered(answers).some((id) => !included.includes(id));
  return [
    t('title', { today: formatDate(today) }),
    ...familyLines(words, answers, today),
    ...sensitiveAnswered(answers)
      .filter((id) => included.includes(id))
      .map((id) =>
        t('answer', { question: t(`questions:${id}.short`), answer: recorded(t, id, answers) }),
      ),
    ...results.flatMap((result) => serviceLine(t, result, answers, included)),
    ...(notNeeded.length === 0 ? [] : [`- ${t('notNeeded', { services })}`]),
    ...(isLeftOut ? [t('leftOut')] : []),
    t('rules', { version: RULES_VERSION, checked: formatDate(CHECKED) }),
  ].join('\n');
}

const KINDS = ['met', 'notMet', 'unknown', 'notAsked'] as const;

function serviceLine(
  t: Words,
  { service, outcome, reasons, window }: ServiceResult,
  answers: Answers,
  included: readonly QuestionId[],
): string[] {
  const kindOf = ({ criterion, verdict }: ServiceReason) =>
    verdict === 'unknown' && answers[CRITERIA[criterion].question] === undefined
      ? 'notAsked'
      : verdict;
  const found = KINDS.flatMap((kind) => {
    const criteria = reasons
      .filter((reason) => kindOf(reason) === kind && mayRecord(reason.criterion, included))
      .map(({ criterion }) => t(`criteria.${criterion}`));
    return criteria.length === 0 ? [] : [t(kind, { criteria: criteria.join(', ') })];
  });
  if (outcome === 'notNeeded') return [];
  const said = t(`outcome.${outcome}`, { opens: formatDate(window?.opens ?? '') });
  return [`- ${t(`services:${service}.name`)}: ${said}. ${found.join(' ')}`.trim()];
}

function recorded(t: Words, id: QuestionId, answers: Answers): string {
  return [answers[id]]
    .flat()
    .map((option) => t(`options.${id as 'worries'}.${option as Worry}`))
    .join(', ');
}
