import type { ReactNode } from 'react';

type Props = { items: readonly { term: string; detail: ReactNode }[] };

/** Short facts with their names: cost, languages, place. */
export function FactList({ items }: Props) {
  return (
    <dl className="tuki-facts">
      {items.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
