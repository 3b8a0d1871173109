import { use, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BaseContext } from '../i18n/BaseContext.ts';
import { LANGUAGES, nameOf, pathIn } from '../i18n/languages.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { SettingContext } from './Setting.ts';
import { SitePage } from './SitePage.tsx';

type Props = {
  /** The address of this page in a language. */
  addressIn: (language: string) => string;
  /** The languages that this page is in. */
  languages?: readonly string[];
  /** Lets the page change its language in place (`event.preventDefault()`). */
  onLanguage?: (code: string, event: MouseEvent<HTMLAnchorElement>) => void;
  /** Whether leaving this page would lose something. */
  holdsAnswers?: boolean;
  children: ReactNode;
};

/** The name and the languages above what surrounds every page; somebody else's page has its own. */
export function PageFrame(props: Props) {
  const { addressIn, languages = LANGUAGES, onLanguage, holdsAnswers, children } = props;
  const { t, i18n } = useTranslation();
  const base = use(BaseContext);
  const { place } = use(SettingContext);
  const header = (
    <PageHeader
      name={t('name')}
      homeHref={pathIn(i18n.language, base)}
      languagesLabel={t('languages')}
      languages={languages.map((code) => ({
        code,
        label: nameOf(code),
        href: addressIn(code),
        current: code === i18n.language,
      }))}
      {...(onLanguage === undefined ? {} : { onLanguage })}
    />
  );
  return (
    <SitePage
      header={place === 'page' ? header : null}
      {...(holdsAnswers === undefined ? {} : { holdsAnswers })}
    >
      {children}
    </SitePage>
  );
}
