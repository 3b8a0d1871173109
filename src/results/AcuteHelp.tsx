import { useTranslation } from 'react-i18next';
import type { UrgentId } from '../catalogue/urgent.ts';
import { Notice } from '../ui/Notice.tsx';
import { UrgentHelp } from './UrgentHelp.tsx';

type Props = { groups: readonly UrgentId[] };

/** What comes first when something acute goes on: people who help with just that. */
export function AcuteHelp({ groups }: Props) {
  const { t } = useTranslation();
  return (
    <Notice tone="info" title={t('acute.heading')} level={2}>
      <p>{t('acute.lead')}</p>
      <UrgentHelp groups={groups} />
      <p>{t('acute.follow')}</p>
    </Notice>
  );
}
