import { useTranslation } from 'react-i18next';
import { ContactEntries } from '../results/ContactEntries.tsx';
import { UrgentHelp } from '../results/UrgentHelp.tsx';
import { Fold } from '../ui/Fold.tsx';
import { HelpBar } from '../ui/HelpBar.tsx';

/** The id of the help, where the link to it leads. */
export const HELP = 'help';

/** Help within reach on every screen, whatever was answered. */
export function HelpNow() {
  const { t } = useTranslation();
  return (
    <HelpBar id={HELP} label={t('help.heading')}>
      <p>{t('help.lead')}</p>
      <ContactEntries ids={['emergency', 'nollalinja', 'medicalHelpline']} brief />
      <Fold summary={t('help.more')}>
        <UrgentHelp />
      </Fold>
    </HelpBar>
  );
}
