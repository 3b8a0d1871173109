import { useTranslation } from 'react-i18next';
import type { ServiceReason, ServiceResult } from '../catalogue/assess.ts';
import { READINGS } from '../catalogue/readings.ts';
import { useWordsIn } from '../i18n/useWordsIn.ts';
import { LateSources } from '../results/LateSources.tsx';
import { useReasonText } from '../results/useReasonText.ts';
import { Heading } from '../ui/Heading.tsx';

type Props = { reason: ServiceReason; result: ServiceResult };

/** A criterion looked up: what it found, what its source says, where the sources disagree. */
export function CriterionAtHand({ reason, result }: Props) {
  const { t, i18n } = useTranslation(['nurse', 'page']);
  const reasonText = useReasonText();
  const readings = useWordsIn(i18n.language, 'readings');
  const ids = READINGS[reason.criterion];
  return (
    <div className="tuki-at-hand">
      <p>{reasonText(reason, result)}</p>
      <Heading level={4} className="tuki-at-hand__heading">
        {t('criterion.sources')}
      </Heading>
      <LateSources ids={reason.sources} />
      <Heading level={4} className="tuki-at-hand__heading">
        {t('criterion.readings')}
      </Heading>
      {readings.failed ? <p role="status">{t('page:result.notLoaded')}</p> : null}
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {readings.t?.(`${id}.trouble`)} <strong>{readings.t?.(`${id}.reading`)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
