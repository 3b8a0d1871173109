import { useTranslation } from 'react-i18next';
import type { Service } from '../catalogue/services.ts';

type Props = Pick<Service, 'requirements'>;

/** Who a service is for, as the first source of each of its requirements says, each said once. */
export function SourceStatements({ requirements }: Props) {
  const { t } = useTranslation('sources');
  const first = requirements.flatMap(({ sources }) => sources.slice(0, 1));
  return (
    <ul>
      {[...new Set(first)].map((source) => (
        <li key={source}>{t(source)}</li>
      ))}
    </ul>
  );
}
