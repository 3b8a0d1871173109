import { useTranslation } from 'react-i18next';
import { formatDate } from '../i18n/formatDate.ts';
import { NewTabLink } from '../ui/NewTabLink.tsx';
import { PageHeading } from './PageHeading.tsx';
import { Prose } from './Prose.tsx';

/** The day on which the statement was last compared with what it tells of. */
const MADE = '2026-11-22';

const LINKS = {
  feedback: 'https://palautteet.hel.fi/',
  law: 'https://www.saavutettavuusvaatimukset.fi/',
} as const;

/** How accessible it is, what is known to be missing, and where to tell of more (act 306/2019). */
export function AccessibilityPage() {
  const { t } = useTranslation(['accessibility', 'page']);
  return (
    <>
      <PageHeading page="accessibility" />
      <p>{t('lead')}</p>
      <Prose words="accessibility" />
      <ul>
        {(['feedback', 'law'] as const).map((id) => (
          <li key={id}>
            <NewTabLink href={LINKS[id]} note={t('page:newTab')}>
              {t(`links.${id}`)}
            </NewTabLink>
          </li>
        ))}
      </ul>
      <p>{t('dates', { date: formatDate(MADE) })}</p>
    </>
  );
}
