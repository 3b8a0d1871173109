import type { i18n } from 'i18next';
import { formatDate, formatGestation } from '../../i18n/formatDate.ts';
import type { Answers } from '../../rules/answers.ts';
import { isExpecting } from '../../rules/family.ts';
import { dueDateOf, gestationalAge } from '../../rules/gestation.ts';
import type { PlainDate } from '../../rules/plainDate.ts';

/** Who the family is, as a record says it: the situation, gestational age, the child's age. */
export function familyLines(words: i18n, answers: Answers, today: PlainDate): string[] {
  const t = words.getFixedT(words.language, 'record');
  const { situation, child } = answers;
  const dueDate = dueDateOf(answers.pregnancy, today);
  return [
    ...(situation === undefined ? [] : [t(`family.${situation}`)]),
    ...(!isExpecting(answers)
      ? []
      : dueDate === undefined
        ? [t('gestationNotKnown')]
        : [
            t('gestation', {
              week: formatGestation(gestationalAge(dueDate, today)),
              dueDate: formatDate(dueDate),
            }),
          ]),
    ...(child?.by === 'dateOfBirth' ? [t('born', { date: formatDate(child.dateOfBirth) })] : []),
    ...(child?.by === 'months' ? [t('months', { months: child.months })] : []),
  ];
}
