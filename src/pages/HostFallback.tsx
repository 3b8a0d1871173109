import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { NumbersAtHand } from '../frame/NumbersAtHand.tsx';
import { pageAddress } from '../frame/pageAddress.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { BaseContext } from '../i18n/BaseContext.ts';

/** What stands inside the element on somebody else's page, in their look, until the wizard is there. */
export function HostFallback() {
  const { t, i18n } = useTranslation();
  const { pages } = atHandIn(i18n.language);
  return (
    <>
      <h2>{t('purpose')}</h2>
      <NumbersAtHand language={i18n.language} />
      <p>
        <a href={pageAddress('services', i18n.language, use(BaseContext))}>{pages.services.name}</a>
      </p>
    </>
  );
}
