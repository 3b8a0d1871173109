import { useTranslation } from 'react-i18next';
import type { SourceId } from '../catalogue/sources.ts';
import { Late } from '../ui/Late.tsx';
import { SourceList } from './lateExtras.ts';

type Props = { ids: readonly SourceId[] };

/** The sources behind a reason, which come a moment after it. */
export function LateSources({ ids }: Props) {
  const { t } = useTranslation();
  return (
    <Late failed={<p>{t('result.notLoaded')}</p>}>
      <SourceList ids={ids} />
    </Late>
  );
}
