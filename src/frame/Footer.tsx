import { useTranslation } from 'react-i18next';
import { CHECKED, RULES_VERSION } from '../catalogue/checked.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { PageFooter } from '../ui/PageFooter.tsx';
import { PageLink } from './PageLink.tsx';
import { PAGES } from './pageAddress.ts';
import { useHydrated } from './useHydrated.ts';

type Props = {
  /** Whether leaving this page would lose something: links then open beside it. */
  newTab: boolean;
};

/** The quiet end of every page: the other pages, what is kept, and how fresh the facts are. */
export function Footer({ newTab }: Props) {
  const { t } = useTranslation();
  // What the build has put into the page may have been answered by nobody.
  const isHydrated = useHydrated();
  return (
    <PageFooter>
      <ul className="tuki-footer__pages">
        {PAGES.map((page) => (
          <li key={page}>
            <PageLink page={page} newTab={newTab && isHydrated} />
          </li>
        ))}
      </ul>
      <p>{t('footer.private')}</p>
      <p>{t('footer.rules', { version: RULES_VERSION, date: formatDate(CHECKED) })}</p>
    </PageFooter>
  );
}
