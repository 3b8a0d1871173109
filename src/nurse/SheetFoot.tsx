import { useTranslation } from 'react-i18next';
import { CHECKED, RULES_VERSION } from '../catalogue/checked.ts';
import { PageLink } from '../frame/PageLink.tsx';
import { formatDate } from '../i18n/formatDate.ts';

/** How fresh the rules are, and what becomes of the answers. */
export function SheetFoot() {
  const { t } = useTranslation('nurse');
  return (
    <p className="tuki-hint">
      {t('rules', { version: RULES_VERSION, date: formatDate(CHECKED) })} {t('private')}{' '}
      <PageLink page="rules" newTab />
    </p>
  );
}
