import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '../frame/PageLink.tsx';
import { Button } from '../ui/Button.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';
import { StepHeading } from '../ui/StepHeading.tsx';
import { Heading } from '../ui/Heading.tsx';

export type IntroProps = {
  headingRef: Ref<HTMLHeadingElement>;
  onStart: () => void;
};

/** What this is, and how to leave it in a hurry, before the first question. */
export function IntroPage({ headingRef, onStart }: IntroProps) {
  const { t } = useTranslation();
  return (
    <>
      <StepHeading ref={headingRef}>{t('intro.heading')}</StepHeading>
      <p>{t('intro.lead')}</p>
      <ul>
        {(['short', 'skip', 'private', 'guide'] as const).map((point) => (
          <li key={point}>{t(`intro.points.${point}`)}</li>
        ))}
      </ul>
      <ButtonRow>
        <Button onClick={onStart}>{t('intro.start')}</Button>
      </ButtonRow>
      <section>
        <Heading level={2} className="tuki-heading-s">
          {t('watched.heading')}
        </Heading>
        <p>
          {t('watched.text')} <PageLink page="safety" newTab={false} />
        </p>
      </section>
    </>
  );
}
