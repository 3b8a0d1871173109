import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';
import type { ContactId } from '../catalogue/contacts.ts';
import { serviceBy } from '../catalogue/services.ts';
import { Card } from '../ui/Card.tsx';
import { Late } from '../ui/Late.tsx';
import { ContactEntries } from './ContactEntries.tsx';
import type { Family } from './family.ts';
import { CalendarReminder, WhatToSay, WhatWouldChange, WindowTimeline } from './lateExtras.ts';
import { Reasons } from './Reasons.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';
import { ServiceSources } from './ServiceSources.tsx';
import { SubHeading } from './SubHeading.tsx';
import { useNextStep } from './useNextStep.ts';
import { WindowText } from './WindowText.tsx';

export type CardProps = {
  /** Whose result it is; absent for services that somebody else has shared. */
  family?: Family;
  result: ServiceResult;
  level: 2 | 3;
  tone: 'fit' | 'plain';
};

/** A service that a family can act on: what it is, why it fits, what to do, whom to contact. */
export function ServiceCard({ family, result, level, tone }: CardProps) {
  const { t } = useTranslation(['page', 'services']);
  const nextStep = useNextStep();
  const { service, outcome } = result;
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
      {family === undefined ? null : (
        <>
          <WindowText {...family} result={result} />
          <Late>
            <WindowTimeline {...family} result={result} />
            <CalendarReminder {...family} result={result} />
          </Late>
        </>
      )}
      {isDoor ? null : <Reasons result={result} level={level} />}
      {isDoor ? null : <SubHeading level={level}>{t('result.next')}</SubHeading>}
      <p>{nextStep(result)}</p>
      <ContactEntries ids={contacts} />
      {family === undefined ? null : (
        <Late>
          <WhatWouldChange {...family} result={result} />
          {isDoor ? null : <WhatToSay {...family} result={result} />}
        </Late>
      )}
      {isDoor ? null : <ServiceFacts service={service} />}
      <ServiceSources result={result} contacts={contacts} />
    </Card>
  );
}
