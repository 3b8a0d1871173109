import { use, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, nameOf, pathIn } from '../i18n/languages.ts';
import { Column } from '../ui/Column.tsx';
import { JumpLink } from '../ui/JumpLink.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { BaseContext } from './BaseContext.ts';
import { Footer } from './Footer.tsx';
import { HELP, HelpNow } from './HelpNow.tsx';
import { LeaveBar } from './LeaveBar.tsx';

type Props = {
  /** The address of this page in a language. */
  addressIn: (language: string) => string;
  /** The languages that this page is in. */
  languages?: readonly string[];
  /** Lets the page change its language in place (`event.preventDefault()`). */
  onLanguage?: (code: string, event: MouseEvent<HTMLAnchorElement>) => void;
  /** Whether leaving this page would lose something: links to other pages then open beside it. */
  holdsAnswers?: boolean;
  children: ReactNode;
};

/** What every page has around it: the way out, languages, help within reach, other pages. */
export function PageFrame({
  addressIn,
  languages = LANGUAGES,
  onLanguage,
  holdsAnswers = false,
  children,
}: Props) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <JumpLink className="tuki-skip" target="content">
        {t('skipToContent')}
      </JumpLink>
      <LeaveBar language={i18n.language} help={HELP} />
      <PageHeader
        name={t('name')}
        homeHref={pathIn(i18n.language, use(BaseContext))}
        languagesLabel={t('languages')}
        languages={languages.map((code) => ({
          code,
          label: nameOf(code),
          href: addressIn(code),
          current: code === i18n.language,
        }))}
        {...(onLanguage === undefined ? {} : { onLanguage })}
      />
      <Column as="main" id="content">
        {children}
      </Column>
      <HelpNow />
      <Footer newTab={holdsAnswers} />
    </>
  );
}
