import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';
import { focusedIn } from '../ui/focusedIn.ts';
import { StepHeading } from '../ui/StepHeading.tsx';

type Props = {
  /** How long nobody has been there, and what will happen. */
  text: string;
  onStay: () => void;
  onClear: () => void;
};

/** Stands in the place of the answers while the page asks whether anybody is there. */
export function IdleQuestion({ text, onStay, onClear }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = heading.current && focusedIn(heading.current);
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <>
      <StepHeading ref={heading}>{t('idle.heading')}</StepHeading>
      <p>{text}</p>
      <ButtonRow>
        <Button onClick={onStay}>{t('idle.stay')}</Button>
        <Button variant="secondary" onClick={onClear}>
          {t('idle.clear')}
        </Button>
      </ButtonRow>
    </>
  );
}
