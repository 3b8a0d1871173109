import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';
import { changedResults } from '../catalogue/changedResults.ts';
import { Notice } from '../ui/Notice.tsx';

type Props = { before: readonly ServiceResult[]; after: readonly ServiceResult[] };

/**
 * What a change of an answer did to the result, in one line; nothing when it did nothing. The region
 * stays while it is empty, as screen readers announce only what comes into one that is there.
 */
export function ChangedResults({ before, after }: Props) {
  const { t } = useTranslation(['page', 'services']);
  const changes = changedResults(before, after);
  const news = (['appeared', 'gone', 'changed'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => {
      const services = changes[kind].map((service) => t(`services:${service}.name`)).join(', ');
      return t(`result.changed.${kind}`, { services });
    });
  return (
    <div role="status">
      {news.length === 0 ? null : (
        <Notice tone="info">
          <p>{news.join(' ')}</p>
        </Notice>
      )}
    </div>
  );
}
