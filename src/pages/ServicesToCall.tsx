import { useTranslation } from 'react-i18next';
import { SERVICES } from '../catalogue/services.ts';
import { wayInto } from '../catalogue/wayInto.ts';
import { ContactEntries } from '../results/ContactEntries.tsx';
import { Heading } from '../ui/Heading.tsx';

/** The services themselves, for where no script runs. */
export function ServicesToCall() {
  const { t } = useTranslation(['listing', 'services']);
  return (
    <>
      <p>{t('listing:lead')}</p>
      {SERVICES.map(({ id }) => (
        <section key={id}>
          <Heading level={2} className="tuki-heading-m">
            {t(`services:${id}.name`)}
          </Heading>
          <p>{t(`services:${id}.summary`)}</p>
          <ContactEntries ids={wayInto(id).contacts} />
        </section>
      ))}
    </>
  );
}
