import type { ReactNode } from 'react';

type Item = {
  id: string;
  name: ReactNode;
  contact: ReactNode;
  detail?: ReactNode;
};

type Props = { items: readonly Item[] };

/** People to reach: a name, a way to reach them, and when. */
export function ContactList({ items }: Props) {
  return (
    <ul className="tuki-contacts">
      {items.map(({ id, name, contact, detail }) => (
        <li key={id}>
          <span className="tuki-contacts__name">{name}</span>{' '}
          <span className="tuki-contacts__way">{contact}</span>{' '}
          {detail && <span className="tuki-hint">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
