import type { ServiceResult } from '../catalogue/assess.ts';
import { ServiceCard } from './ServiceCard.tsx';

type Props = {
  heading?: string;
  results: readonly ServiceResult[];
  level: 2 | 3;
  tone: 'fit' | 'plain';
};

/** Services of one standing, under their heading; nothing when there are none. */
export function ServiceCards({ heading, results, level, tone }: Props) {
  if (results.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section>
      {heading === undefined ? null : <Heading className="tuki-heading-m">{heading}</Heading>}
      {results.map((result) => (
        <ServiceCard
          key={result.service}
          result={result}
          level={heading === undefined ? level : 3}
          tone={tone}
        />
      ))}
    </section>
  );
}
