import type { i18n } from 'i18next';
import { use } from 'react';
import { BaseContext } from '../i18n/BaseContext.ts';
import { NumbersAtHand } from '../frame/NumbersAtHand.tsx';
import { pageAddress } from '../frame/pageAddress.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { pathIn } from '../i18n/languages.ts';
import { StepHeading } from '../ui/StepHeading.tsx';

type Props = {
  /** Every language, as nobody knows who came here. */
  words: readonly i18n[];
};

/** What stands at an address where there is no page: whom to call, and the ways on. */
export function NotFoundPage({ words }: Props) {
  const base = use(BaseContext);
  return words.map((own, index) => {
    const { language } = own;
    const t = own.getFixedT(language, 'listing');
    return (
      <section key={language} lang={language}>
        <StepHeading level={index === 0 ? 1 : 2}>{t('notFound')}</StepHeading>
        <p>
          <a href={pathIn(language, base)}>{t('toStart')}</a>
        </p>
        <p>
          <a href={pageAddress('services', language, base)}>
            {atHandIn(language).pages.services.name}
          </a>
        </p>
        <NumbersAtHand language={language} />
      </section>
    );
  });
}
