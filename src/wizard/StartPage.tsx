import { useTranslation } from 'react-i18next';
import { SharedServices } from '../results/SharedServices.tsx';
import { Notice } from '../ui/Notice.tsx';
import { IntroPage, type IntroProps } from './IntroPage.tsx';
import { useSharedServices } from './useSharedServices.ts';

/** The introduction, or the services of a shared link; a broken link says so and starts afresh. */
export function StartPage(props: IntroProps) {
  const { t } = useTranslation();
  const shared = useSharedServices();
  if (typeof shared === 'object') return <SharedServices {...props} services={shared} />;
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
