import { useTranslation } from 'react-i18next';

/** How the page is used by keys. */
export function KeyHelp() {
  const { t } = useTranslation('nurse');
  return (
    <div className="tuki-keys">
      <p>{t('keys.lead')}</p>
      <p>{t('keys.functions')}</p>
    </div>
  );
}
