import { useTranslation } from 'react-i18next';
import { CHECKED } from '../catalogue/documents.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { LANGUAGES, nameOf, pathIn } from '../i18n/languages.ts';
import { outageIn } from '../i18n/outage.ts';
import { Column } from '../ui/Column.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageFooter } from '../ui/PageFooter.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { SkipLink } from '../ui/SkipLink.tsx';
import { HelpNow } from './HelpNow.tsx';
import { Screening } from './Screening.tsx';
import { ScreeningContext } from './ScreeningContext.ts';
import { useHistorySteps } from './useHistorySteps.ts';
import { useLanguage } from './useLanguage.ts';
import { useToday } from './useToday.ts';

type Props = { base: string; now: () => Date };

/** The standalone page: header, the screening, help within reach, and the footer. */
export function WizardPage({ base, now }: Props) {
  const { t } = useTranslation();
  const { language, failed, change } = useLanguage(base);
  const actor = ScreeningContext.useActorRef();
  useHistorySteps(actor);
  useToday(actor, now);
  return (
    <>
      <SkipLink target="content">{t('skipToContent')}</SkipLink>
      <PageHeader
        name={t('name')}
        homeHref={pathIn(language, base)}
        languagesLabel={t('languages')}
        languages={LANGUAGES.map((code) => ({
          code,
          label: nameOf(code),
          href: pathIn(code, base),
          current: code === language,
        }))}
        onLanguage={(code, event) => {
          event.preventDefault();
          void change(code);
        }}
      />
      <Column as="main" id="content">
        {failed === undefined ? null : (
          <Notice tone="alert">
            <p role="alert" lang={failed}>
              {outageIn(failed).words}
            </p>
          </Notice>
        )}
        <Screening headingLevel={1} />
      </Column>
      <HelpNow />
      <PageFooter>
        <p>{t('footer.private')}</p>
        <p>{t('footer.rules', { date: formatDate(CHECKED) })}</p>
      </PageFooter>
    </>
  );
}
