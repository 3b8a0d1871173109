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
  headingLevel: 1 | 2;
  headingRef: Ref<HTMLHeadingElement>;
  onStart: () => void;
};

/** What somebody shared: services by name, with the way into each, and no reasons. */
export function SharedServices({ services, headingLevel, headingRef, onStart }: Props) {
  const { t } = useTranslation('taking');
  return (
    <>
      <StepHeading level={headingLevel} ref={headingRef}>
        {t('shared.heading')}
      </StepHeading>
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
        level={headingLevel === 1 ? 2 : 3}
        tone="plain"
      />
    </>
  );
}
