import { useTranslation } from 'react-i18next';
import { URGENT, type UrgentId } from '../catalogue/urgent.ts';
import { ContactEntries } from './ContactEntries.tsx';
import { Heading } from '../ui/Heading.tsx';

type Props = { groups?: readonly UrgentId[] };

/** Help that is needed at once, grouped by what is going on; all groups unless some are named. */
export function UrgentHelp({ groups }: Props) {
  const { t } = useTranslation();
  return URGENT.filter(({ id }) => groups?.includes(id) ?? true).map(({ id, contacts }) => (
    <section key={id}>
      <Heading level={3} className="tuki-heading-s">
        {t(`help.${id}`)}
      </Heading>
      <ContactEntries ids={contacts} />
    </section>
  ));
}
