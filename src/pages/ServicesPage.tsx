import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { SERVICES } from '../catalogue/services.ts';
import { BaseContext } from '../i18n/BaseContext.ts';
import { pathIn } from '../i18n/languages.ts';
import { clinicAddress } from '../i18n/staffWords.ts';
import { PageHeading } from './PageHeading.tsx';
import { ServiceEntry } from './ServiceEntry.tsx';

/** Every service on one page: what it is, who it is for, how to reach it. */
export function ServicesPage() {
  const { t, i18n } = useTranslation('listing');
  const base = use(BaseContext);
  return (
    <>
      <PageHeading page="services" />
      <p>{t('lead')}</p>
      <p>
        <a href={pathIn(i18n.language, base)}>{t('questions')}</a>
      </p>
      {SERVICES.map(({ id }) => (
        <ServiceEntry key={id} service={id} />
      ))}
      <p>
        <a href={clinicAddress(i18n.language, base)}>{t('clinic')}</a>
      </p>
    </>
  );
}
