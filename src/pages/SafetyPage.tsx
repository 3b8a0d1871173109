import { useTranslation } from 'react-i18next';
import { ContactEntries } from '../results/ContactEntries.tsx';
import { PageHeading } from './PageHeading.tsx';
import { Prose } from './Prose.tsx';

/** How to leave quickly, what that cannot do, and how to leave fewer traces. */
export function SafetyPage() {
  const { t } = useTranslation('safety');
  return (
    <>
      <PageHeading page="safety" />
      <p>{t('lead')}</p>
      <Prose words="safety" />
      <ContactEntries ids={['emergency', 'nollalinja', 'crisisEmergency']} />
    </>
  );
}
