import { useTranslation } from 'react-i18next';
import { serviceBy, type ServiceId } from '../../catalogue/services.ts';
import { SourceList } from '../../results/SourceList.tsx';
import { Card } from '../../ui/Card.tsx';
import { CriterionRule } from './CriterionRule.tsx';
import { WhoFor } from './WhoFor.tsx';

type Props = { service: ServiceId };

/** The criteria of a service in order of weight, then how one gets in. */
export function ServiceRules({ service }: Props) {
  const { t } = useTranslation(['rules', 'services', 'page']);
  const { requirements, wayIn, facts, frontDoor } = serviceBy(service);
  const { through } = wayIn;
  const others = [...new Set([...wayIn.sources, ...Object.values(facts)])];
  const outcomeName = (outcome: typeof wayIn.outcome) => t(`page:outcome.${outcome}`);
  return (
    <section id={service}>
      <Card heading={t(`services:${service}.name`)} level={2}>
        <p>{t(`services:${service}.summary`)}</p>
        <WhoFor service={service} />
        {frontDoor ? <p>{t('service.always')}</p> : null}
        {requirements.map((requirement) => (
          <CriterionRule
            key={requirement.criterion}
            criterion={requirement.criterion}
            sources={requirement.sources}
            follows={requirement}
          />
        ))}
        <h3 className="tuki-heading-s">{t('service.wayIn')}</h3>
        <p>{t('service.wayInOutcome', { outcome: outcomeName(wayIn.outcome) })}</p>
        {through === undefined || through.opened === wayIn.outcome ? null : (
          <p>{t('service.opened', { outcome: outcomeName(through.opened) })}</p>
        )}
        {through === undefined ? null : (
          <CriterionRule criterion={through.criterion} sources={wayIn.sources} />
        )}
        <h3 className="tuki-heading-s">{t('page:result.otherSources')}</h3>
        <SourceList ids={others} />
      </Card>
    </section>
  );
}
