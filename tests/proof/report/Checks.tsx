import { useTranslation } from 'react-i18next';
import { SERVICES } from '../../../src/catalogue/services.ts';
import { deadEnds, decisions } from '../figures.ts';
import type { Proof } from '../proof.ts';
import { numbersIn } from './numbers.ts';

type Props = { proof: Proof };

/** Dead ends, and criteria that never decide. */
export function Checks({ proof: { ways } }: Props) {
  const { t, i18n } = useTranslation(['proof', 'services', 'rules']);
  const dead = deadEnds(ways).length;
  const never = SERVICES.flatMap(({ id }) =>
    [...decisions(ways, id)]
      .filter(([, { notMet, open }]) => notMet + open === 0)
      .map(([criterion]) => `${t(`services:${id}.name`)}: ${t(`rules:criteria.${criterion}`)}`),
  );
  return (
    <section id="checks">
      <h2>{t('checks.heading')}</h2>
      <dl>
        <div>
          <dt>{t('checks.deadEnds')}</dt>
          <dd>{dead === 0 ? t('checks.none') : numbersIn(i18n.language).counted(dead)}</dd>
        </div>
        <div>
          <dt>{t('checks.never')}</dt>
          <dd>{never.join('; ') || t('checks.none')}</dd>
        </div>
      </dl>
      <p>{t('checks.neverNote')}</p>
    </section>
  );
}
