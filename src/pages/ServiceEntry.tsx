import { useTranslation } from 'react-i18next';
import { serviceBy, type ServiceId } from '../catalogue/services.ts';
import { wayInto } from '../catalogue/wayInto.ts';
import { ContactEntries } from '../results/ContactEntries.tsx';
import { ServiceFacts } from '../results/ServiceFacts.tsx';
import { useNextStep } from '../results/useNextStep.ts';
import { Card } from '../ui/Card.tsx';
import { SourceStatements } from './SourceStatements.tsx';

type Props = { service: ServiceId };

/** A service for somebody who has answered nothing. */
export function ServiceEntry({ service }: Props) {
  const { t } = useTranslation(['listing', 'page', 'services']);
  const nextStep = useNextStep();
  const { outcome, contacts } = wayInto(service);
  return (
    <Card heading={t(`services:${service}.name`)} level={2} tone="plain">
      <p>{t(`services:${service}.summary`)}</p>
      <h3 className="tuki-heading-s">{t('whom')}</h3>
      <SourceStatements requirements={serviceBy(service).requirements} />
      <h3 className="tuki-heading-s">{t('page:result.next')}</h3>
      <p>{nextStep({ service, outcome })}</p>
      <ContactEntries ids={contacts} />
      <ServiceFacts service={service} />
    </Card>
  );
}
