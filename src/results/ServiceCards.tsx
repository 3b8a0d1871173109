import type { ServiceResult } from '../catalogue/assess.ts';
import { ServiceCard, type CardProps } from './ServiceCard.tsx';
import { Heading } from '../ui/Heading.tsx';

type Props = Omit<CardProps, 'result' | 'level'> & {
  heading?: string;
  results: readonly ServiceResult[];
};

/** Services of one standing, under their heading; nothing when there are none. */
export function ServiceCards({ heading, results, ...card }: Props) {
  if (results.length === 0) return null;
  return (
    <section>
      {heading === undefined ? null : (
        <Heading level={2} className="tuki-heading-m">
          {heading}
        </Heading>
      )}
      {results.map((result) => (
        <ServiceCard
          {...card}
          key={result.service}
          result={result}
          level={heading === undefined ? 2 : 3}
        />
      ))}
    </section>
  );
}
