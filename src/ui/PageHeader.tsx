import type { MouseEvent } from 'react';
import { LanguageLinks, type Language } from './LanguageLinks.tsx';

type Props = {
  name: string;
  homeHref: string;
  languagesLabel: string;
  languages: readonly Language[];
  onLanguage?: (code: string, event: MouseEvent<HTMLAnchorElement>) => void;
};

/** The service's name at the start, the choice of language at the end. */
export function PageHeader({ name, homeHref, languagesLabel, languages, onLanguage }: Props) {
  return (
    <header className="tuki-header">
      <a className="tuki-header__name" href={homeHref}>
        {name}
      </a>
      <LanguageLinks label={languagesLabel} languages={languages} onLanguage={onLanguage} />
    </header>
  );
}
