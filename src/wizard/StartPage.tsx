import { useTranslation } from 'react-i18next';
import { comesLate } from '../ui/comesLate.ts';
import { Late } from '../ui/Late.tsx';
import { Notice } from '../ui/Notice.tsx';
import { IntroPage, type IntroProps } from './IntroPage.tsx';
import { useSharedServices } from './useSharedServices.ts';

// Opened by some, so its code is fetched when it is asked for.
const SharedServices = comesLate(
  async () => (await import('../results/SharedServices.tsx')).SharedServices,
);

/** The introduction, or the services of a shared link; a broken link says so and starts afresh. */
export function StartPage(props: IntroProps) {
  const { t } = useTranslation();
  const shared = useSharedServices();
  if (typeof shared === 'object') {
    return (
      <Late failed={<IntroPage {...props} />}>
        <SharedServices {...props} services={shared} />
      </Late>
    );
  }
  return (
    <>
      {shared === 'broken' ? (
        <Notice tone="info">
          <p>{t('shared.broken')}</p>
        </Notice>
      ) : null}
      <IntroPage {...props} />
    </>
  );
}
