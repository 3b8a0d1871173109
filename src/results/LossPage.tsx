import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { LOSS_CONTACTS } from '../catalogue/urgent.ts';
import { BackButton } from '../ui/BackButton.tsx';
import { StepHeading } from '../ui/StepHeading.tsx';
import { ContactEntries } from './ContactEntries.tsx';

type Props = {
  headingRef: Ref<HTMLHeadingElement>;
  onBack: () => void;
};

/** After a loss nothing more is asked: people to talk to, and a way back from a slip. */
export function LossPage({ headingRef, onBack }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <StepHeading ref={headingRef}>{t('loss.heading')}</StepHeading>
      <p>{t('loss.lead')}</p>
      <ContactEntries ids={LOSS_CONTACTS} />
      <p>{t('loss.clinic')}</p>
      <BackButton onClick={onBack}>{t('loss.back')}</BackButton>
    </>
  );
}
