import type { ServiceResult } from '../catalogue/assess.ts';
import { ServiceCard, type CardProps } from './ServiceCard.tsx';

type Props = Omit<CardProps, 'result'> & {
  heading?: string;
  results: readonly ServiceResult[];
};

/** Services of one standing, under their heading; nothing when there are none. */
export function ServiceCards({ heading, results, level, ...card }: Props) {
  if (results.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section>
      {heading === undefined ? null : <Heading className="tuki-heading-m">{heading}</Heading>}
      {results.map((result) => (
        <ServiceCard
          {...card}
          key={result.service}
          result={result}
          level={heading === undefined ? level : 3}
        />
      ))}
    </section>
  );
}
