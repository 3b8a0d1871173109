import { useTranslation } from 'react-i18next';
import { PageHeading } from './PageHeading.tsx';
import { Prose } from './Prose.tsx';

/** What is kept and where: nothing of the answers, and exactly what else. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy');
  return (
    <>
      <PageHeading page="privacy" />
      <p>{t('lead')}</p>
      <Prose words="privacy" />
    </>
  );
}
