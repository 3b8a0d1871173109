import { useTranslation } from 'react-i18next';
import type { ServiceId } from '../../catalogue/services.ts';
import { FactList } from '../../ui/FactList.tsx';

type Props = { service: ServiceId };

/** Who a service is for and who not, in a sentence or two. */
export function WhoFor({ service }: Props) {
  const { t } = useTranslation('rules');
  return (
    <FactList
      items={[
        { term: t('who.heading'), detail: t(`who.${service}.fits`) },
        { term: t('who.headingNot'), detail: t(`who.${service}.not`) },
      ]}
    />
  );
}
