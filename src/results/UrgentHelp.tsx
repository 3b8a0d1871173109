import { useTranslation } from 'react-i18next';
import { URGENT, type UrgentId } from '../catalogue/urgent.ts';
import { ContactEntries } from './ContactEntries.tsx';

type Props = { groups?: readonly UrgentId[]; level: 2 | 3 };

/** Help that is needed at once, grouped by what is going on; all groups unless some are named. */
export function UrgentHelp({ groups, level }: Props) {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  return URGENT.filter(({ id }) => groups?.includes(id) ?? true).map(({ id, contacts }) => (
    <section key={id}>
      <Heading className="tuki-heading-s">{t(`help.${id}`)}</Heading>
      <ContactEntries ids={contacts} />
    </section>
  ));
}
