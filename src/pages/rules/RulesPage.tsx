import { useTranslation } from 'react-i18next';
import { CHECKED, RULES_VERSION } from '../../catalogue/checked.ts';
import { SERVICES } from '../../catalogue/services.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { PageHeading } from '../PageHeading.tsx';
import { OutcomeMeanings } from './OutcomeMeanings.tsx';
import { Points } from './Points.tsx';
import { ServiceRules } from './ServiceRules.tsx';

/** Every rule for anybody to check: what is asked, what the sources say, what is not known. */
export function RulesPage() {
  const { t } = useTranslation(['rules', 'services']);
  return (
    <>
      <PageHeading page="rules" />
      <p>{t('lead')}</p>
      <p>{t('version', { version: RULES_VERSION, date: formatDate(CHECKED) })}</p>
      <nav aria-labelledby="contents">
        <h2 className="tuki-heading-m" id="contents">
          {t('contents')}
        </h2>
        <ul>
          {SERVICES.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`services:${id}.name`)}</a>
            </li>
          ))}
          {(['notAsked', 'open'] as const).map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`${id}.heading`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Points of="reading" />
      <OutcomeMeanings />
      {SERVICES.map(({ id }) => (
        <ServiceRules key={id} service={id} />
      ))}
      <Points of="notAsked" />
      <Points of="open" />
    </>
  );
}
