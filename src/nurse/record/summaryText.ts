import type { i18n, TFunction } from 'i18next';
import { assess, type ServiceReason, type ServiceResult } from '../../catalogue/assess.ts';
import { CHECKED, RULES_VERSION } from '../../catalogue/checked.ts';
import { serviceBy } from '../../catalogue/services.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import type { Family } from '../../results/family.ts';
import type { Answers, QuestionId, Worry } from '../../rules/answers.ts';
import { CRITERIA, type CriterionId } from '../../rules/criteria/criteria.ts';
import { childLines, familyLines, pregnancyLines, residenceLines } from './familyLines.ts';
import { recordable } from './sensitive.ts';

type Words = TFunction<('record' | 'services' | 'questions')[]>;

/**
 * The screening in a few lines for a patient record, in the professional register: who the family
 * is, each service's outcome with its criteria, the rules. A sensitive answer, and what rests on it,
 * is in it only if its question is among `included`.
 */
export function summaryText(words: i18n, family: Family, included: readonly QuestionId[]): string {
  const t = words.getFixedT(words.language, ['record', 'services', 'questions']);
  const { answers, today, silent } = recordable(family, included);
  const told = included.filter((id) => answers[id] !== undefined);
  const results = assess(answers, today).filter(
    ({ service, decisive }) =>
      !serviceBy(service).frontDoor &&
      (decisive === undefined || !silent.includes(CRITERIA[decisive.criterion].question)),
  );
  const notNeeded = results.filter(({ outcome }) => outcome === 'notNeeded');
  const services = notNeeded.map(({ service }) => t(`services:${service}.name`)).join('; ');
  return [
    t('title', { today: formatDate(today) }),
    ...familyLines(words, answers, today),
    ...pregnancyLines(words, answers, today),
    ...childLines(words, answers),
    ...residenceLines(words, answers),
    ...told.map((id) =>
      t('answer', { question: t(`questions:${id}.short`), answer: recorded(t, id, answers) }),
    ),
    ...results.flatMap((result) => serviceLine(t, result, answers, silent)),
    ...(notNeeded.length === 0 ? [] : [`- ${t('notNeeded', { services })}`]),
    ...(silent.length === 0 ? [] : [t('leftOut')]),
    t('rules', { version: RULES_VERSION, checked: formatDate(CHECKED) }),
  ].join('\n');
}

/** How criteria are listed, in this order. */
const KINDS = ['met', 'notMet', 'unknown', 'notAsked'] as const;

/** The outcome says these by itself, or an answer of its own says them better. */
const UNLISTED: readonly CriterionId[] = [
  'noAcuteViolence',
  'noAcuteSubstanceUse',
  'noAcutePsychosis',
  'referral',
  'socialWorkerContact',
];

function serviceLine(
  t: Words,
  { service, outcome, reasons, window }: ServiceResult,
  answers: Answers,
  silent: readonly QuestionId[],
): string[] {
  if (outcome === 'notNeeded') return [];
  const kindOf = ({ criterion, verdict }: ServiceReason) =>
    verdict === 'unknown' && answers[CRITERIA[criterion].question] === undefined
      ? 'notAsked'
      : verdict;
  const listed = reasons.filter(
    ({ criterion }) =>
      !UNLISTED.includes(criterion) && !silent.includes(CRITERIA[criterion].question),
  );
  const found = KINDS.flatMap((kind) => {
    const criteria = listed
      .filter((reason) => kindOf(reason) === kind)
      .map(({ criterion }) => t(`criteria.${criterion}`));
    return criteria.length === 0 ? [] : [t(kind, { criteria: criteria.join('; ') })];
  });
  const { opens = '', mayAskFrom = '', closes } = window ?? {};
  const said = t(`outcome.${outcome}`, {
    opens: formatDate(opens),
    mayAskFrom: formatDate(mayAskFrom),
  });
  return [
    [
      `- ${t(`services:${service}.name`)}: ${said}.`,
      ...(closes === undefined ? [] : [t('closes', { closes: formatDate(closes) })]),
      ...found,
    ].join(' '),
  ];
}

function recorded(t: Words, id: QuestionId, answers: Answers): string {
  return [answers[id]]
    .flat()
    .map((option) => t(`options.${id as 'worries'}.${option as Worry}`))
    .join('; ');
}
