import { useTranslation } from 'react-i18next';
import { CHECKED, RULES_VERSION } from '../catalogue/checked.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { Small } from '../ui/Small.tsx';
import { PageLink } from './PageLink.tsx';

/** Inside somebody's page: what becomes of the answers, and how fresh the rules are. */
export function Freshness() {
  const { t } = useTranslation();
  return (
    <Small>
      {t('footer.private')} <PageLink page="privacy" newTab />
      <br />
      {t('footer.rules', { version: RULES_VERSION, date: formatDate(CHECKED) })}
    </Small>
  );
}
