import { useTranslation } from 'react-i18next';
import { OutageMessage } from '../frame/OutageMessage.tsx';
import { Notice } from '../ui/Notice.tsx';
import { IntroPage, type IntroProps } from './IntroPage.tsx';
import { useScreens } from './useScreens.ts';
import { useSharedServices } from './useSharedServices.ts';

/** The introduction, or the services of a shared link; a broken link says so and starts afresh. */
export function StartPage(props: IntroProps) {
  const { t, i18n } = useTranslation();
  const shared = useSharedServices();
  const isShared = typeof shared === 'object';
  const { screens, failed, again } = useScreens(isShared);
  if (failed) return <OutageMessage language={i18n.language} onAgain={again} />;
  if (isShared) return screens && <screens.SharedServices {...props} services={shared} />;
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
