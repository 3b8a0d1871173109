import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';
import type { ContactId } from '../catalogue/contacts.ts';
import { serviceBy } from '../catalogue/services.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { Card } from '../ui/Card.tsx';
import { ContactEntries } from './ContactEntries.tsx';
import { Reasons } from './Reasons.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';
import { ServiceSources } from './ServiceSources.tsx';
import { SubHeading } from './SubHeading.tsx';
import { useNextStep } from './useNextStep.ts';

type Props = {
  result: ServiceResult;
  level: 2 | 3;
  tone: 'fit' | 'plain';
};

/** A service that a family can act on: what it is, why it fits, what to do, whom to contact. */
export function ServiceCard({ result, level, tone }: Props) {
  const { t } = useTranslation(['page', 'services']);
  const nextStep = useNextStep();
  const { service, outcome, window } = result;
  const contacts: readonly ContactId[] = serviceBy(service).steps[outcome] ?? [];
  const isDoor = serviceBy(service).frontDoor;
  return (
    <Card
      heading={t(`services:${service}.name`)}
      level={level}
      tone={tone}
      {...(isDoor ? {} : { label: t(`outcome.${outcome}`) })}
    >
      <p>{t(`services:${service}.summary`)}</p>
      {outcome === 'notYet' && window?.opens !== undefined ? (
        <p>
          <strong>
            {t('result.opens', {
              opens: formatDate(window.opens),
              mayAskFrom: formatDate(window.mayAskFrom ?? ''),
            })}
          </strong>
        </p>
      ) : null}
      {isDoor ? null : <Reasons result={result} level={level} />}
      {isDoor ? null : <SubHeading level={level}>{t('result.next')}</SubHeading>}
      <p>{nextStep(result)}</p>
      <ContactEntries ids={contacts} />
      {isDoor ? null : <ServiceFacts service={service} />}
      <ServiceSources result={result} contacts={contacts} />
    </Card>
  );
}
