import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '../frame/PageLink.tsx';
import { Button } from '../ui/Button.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';
import { Hero } from '../ui/Hero.tsx';
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
      <Hero>
        <StepHeading ref={headingRef}>{t('intro.heading')}</StepHeading>
        <p>{t('intro.lead')}</p>
        <ButtonRow>
          <Button onClick={onStart} data-step="start">
            {t('intro.start')}
          </Button>
        </ButtonRow>
      </Hero>
      <ul>
        {(['short', 'skip', 'private', 'guide'] as const).map((point) => (
          <li key={point}>{t(`intro.points.${point}`)}</li>
        ))}
      </ul>
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
