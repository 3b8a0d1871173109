import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { BaseContext } from '../i18n/BaseContext.ts';
import { NumbersAtHand } from '../frame/NumbersAtHand.tsx';
import { pageAddress } from '../frame/pageAddress.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { StepHeading } from '../ui/StepHeading.tsx';

/** What stands in the place of what needs a script: whom to call, and the way to all services. */
export function WithoutScript() {
  const { t, i18n } = useTranslation();
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
    </>
  );
}
