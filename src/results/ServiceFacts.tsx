import { useTranslation } from 'react-i18next';
import { serviceBy, type ServiceId } from '../catalogue/services.ts';
import { FactList } from '../ui/FactList.tsx';

type Props = { service: ServiceId };
type Facts = Partial<Record<'cost' | 'languages' | 'places', string>>;

/** What it costs, in which languages it works, and where, as far as sources say. */
export function ServiceFacts({ service }: Props) {
  const { t, i18n } = useTranslation();
  const { facts } = i18n.getResource(i18n.language, 'services', service) as { facts: Facts };
  const known = (['cost', 'languages', 'places'] as const).filter(
    (fact) => serviceBy(service).facts[fact] !== undefined,
  );
  return (
    <FactList
      items={known.map((fact) => ({ term: t(`result.${fact}`), detail: facts[fact] ?? '' }))}
    />
  );
}
