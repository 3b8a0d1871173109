import { useTranslation } from 'react-i18next';
import type { ServiceReason, ServiceResult } from '../catalogue/assess.ts';
import { Card } from '../ui/Card.tsx';
import { Fold } from '../ui/Fold.tsx';
import type { ChangeKey } from './changeKey.ts';
import { SourceList } from './SourceList.tsx';
import { useReasonText } from './useReasonText.ts';

type Props = { results: readonly ServiceResult[]; level: 2 | 3 };

/** Services that do not fit now, each with the one reason and what would change it. */
export function NotNowList({ results, level }: Props) {
  const { t } = useTranslation();
  if (results.length === 0) return null;
  return (
    <Fold summary={t('result.notNow')}>
      {results.map((result) =>
        result.decisive === undefined ? null : (
          <NotNow key={result.service} result={result} decisive={result.decisive} level={level} />
        ),
      )}
    </Fold>
  );
}

type NotNowProps = { result: ServiceResult; decisive: ServiceReason; level: 2 | 3 };

function NotNow({ result, decisive, level }: NotNowProps) {
  const { t } = useTranslation(['page', 'services', 'changes']);
  const reasonText = useReasonText();
  return (
    <Card
      heading={t(`services:${result.service}.name`)}
      level={level}
      tone="quiet"
      label={t(`outcome.${result.outcome}`)}
    >
      <p>{reasonText(decisive, result)}</p>
      <p>{t(`changes:${decisive.key as ChangeKey}`)}</p>
      <Fold summary={t('result.sources')}>
        <SourceList ids={decisive.sources} />
      </Fold>
    </Card>
  );
}
