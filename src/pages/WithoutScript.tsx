import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { SERVICES } from '../catalogue/services.ts';
import { wayInto } from '../catalogue/wayInto.ts';
import { BaseContext } from '../i18n/BaseContext.ts';
import { NumbersAtHand } from '../frame/NumbersAtHand.tsx';
import { pageAddress } from '../frame/pageAddress.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { ContactEntries } from '../results/ContactEntries.tsx';
import { StepHeading } from '../ui/StepHeading.tsx';
import { Heading } from '../ui/Heading.tsx';

/**
 * What stands in the wizard's place until its script runs, or when it never does: whom to call, and
 * the way to all services. Without scripts altogether, the services themselves.
 */
export function WithoutScript() {
  const { t, i18n } = useTranslation(['page', 'listing', 'services']);
  const { language } = i18n;
  return (
    <>
      <StepHeading>{t('purpose')}</StepHeading>
      <NumbersAtHand language={language} />
      <p>
        <a href={pageAddress('services', language, use(BaseContext))}>
          {atHandIn(language).pages.services.name}
        </a>
      </p>
      <noscript>
        <p>{t('listing:lead')}</p>
        {SERVICES.map(({ id }) => (
          <section key={id}>
            <Heading level={2} className="tuki-heading-m">
              {t(`services:${id}.name`)}
            </Heading>
            <p>{t(`services:${id}.summary`)}</p>
            <ContactEntries ids={wayInto(id).contacts} />
          </section>
        ))}
      </noscript>
    </>
  );
}
