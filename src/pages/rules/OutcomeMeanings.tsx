import { useTranslation } from 'react-i18next';
import { OUTCOMES } from '../../rules/outcome.ts';
import { FactList } from '../../ui/FactList.tsx';

/** Each outcome by the name that results carry, and what it means. */
export function OutcomeMeanings() {
  const { t } = useTranslation(['rules', 'page']);
  return (
    <section>
      <h2 className="tuki-heading-m">{t('outcomes.heading')}</h2>
      <FactList
        items={OUTCOMES.map((outcome) => ({
          term: t(`page:outcome.${outcome}`),
          detail: t(`outcomes.${outcome}`),
        }))}
      />
    </section>
  );
}
