import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceId } from '../catalogue/services.ts';
import { wayInto } from '../catalogue/wayInto.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';
import { StepHeading } from '../ui/StepHeading.tsx';
import { ServiceCards } from './ServiceCards.tsx';

type Props = {
  services: readonly ServiceId[];
  headingRef: Ref<HTMLHeadingElement>;
  onStart: () => void;
};

/** What somebody shared: services by name, with the way into each, and no reasons. */
export function SharedServices({ services, headingRef, onStart }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <StepHeading ref={headingRef}>{t('shared.heading')}</StepHeading>
      <p>{t('shared.lead')}</p>
      <ButtonRow>
        <Button onClick={onStart}>{t('shared.start')}</Button>
      </ButtonRow>
      <ServiceCards
        results={services.map((service) => ({
          service,
          outcome: wayInto(service).outcome,
          reasons: [],
          missing: [],
        }))}
        tone="plain"
      />
    </>
  );
}
