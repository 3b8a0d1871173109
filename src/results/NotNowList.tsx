import { useTranslation } from 'react-i18next';
import type { ServiceReason, ServiceResult } from '../catalogue/assess.ts';
import { Card } from '../ui/Card.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Late } from '../ui/Late.tsx';
import type { ChangeKey } from './changeKey.ts';
import type { Family } from './family.ts';
import { WhatWouldChange } from './lateExtras.ts';
import { LateSources } from './LateSources.tsx';
import { useReasonText } from './useReasonText.ts';

type Props = { family: Family; results: readonly ServiceResult[] };

/** Services that do not fit now, each with the one reason and what would change it. */
export function NotNowList({ results, ...card }: Props) {
  const { t } = useTranslation();
  if (results.length === 0) return null;
  return (
    <Fold summary={t('result.notNow')}>
      {results.map((result) =>
        result.decisive === undefined ? null : (
          <NotNow {...card} key={result.service} result={result} decisive={result.decisive} />
        ),
      )}
    </Fold>
  );
}

type NotNowProps = Omit<Props, 'results'> & { result: ServiceResult; decisive: ServiceReason };

function NotNow({ family, result, decisive }: NotNowProps) {
  const { t } = useTranslation(['page', 'services', 'changes']);
  const reasonText = useReasonText();
  const usual = t(`changes:${decisive.key as ChangeKey}`);
  return (
    <Card
      heading={t(`services:${result.service}.name`)}
      level={2}
      tone="quiet"
      label={t(`outcome.${result.outcome}`)}
    >
      <p>{reasonText(decisive, result)}</p>
      <Late failed={<p>{usual}</p>}>
        <WhatWouldChange {...family} result={result} otherwise={usual} />
      </Late>
      <Fold summary={t('result.sources')}>
        <LateSources ids={decisive.sources} />
      </Fold>
    </Card>
  );
}
