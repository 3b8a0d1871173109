import { useTranslation } from 'react-i18next';
import { READINGS } from '../../catalogue/readings.ts';
import type { CriterionId } from '../../rules/criteria/criteria.ts';

type Props = { criterion: CriterionId };

/** Where the sources of a criterion disagree or are silent, and the reading that is followed. */
export function CriterionReadings({ criterion }: Props) {
  const { t } = useTranslation('readings');
  return (
    <ul>
      {READINGS[criterion].map((id) => (
        <li key={id}>
          {t(`${id}.trouble`)} <strong>{t(`${id}.reading`)}</strong>
        </li>
      ))}
    </ul>
  );
}
