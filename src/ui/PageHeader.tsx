import type { MouseEvent } from 'react';

type Language = {
  code: string;
  /** The language's own name for itself. */
  label: string;
  href: string;
  current: boolean;
};

type Props = {
  name: string;
  homeHref: string;
  languagesLabel: string;
  languages: readonly Language[];
  /** Lets the caller change the language in place (`event.preventDefault()`). */
  onLanguage?: (code: string, event: MouseEvent<HTMLAnchorElement>) => void;
};

/** The service's name at the start, the choice of language at the end. */
export function PageHeader({ name, homeHref, languagesLabel, languages, onLanguage }: Props) {
  return (
    <header className="tuki-header">
      <a className="tuki-header__name" href={homeHref}>
        {name}
      </a>
      <nav aria-label={languagesLabel}>
        <ul className="tuki-header__languages">
          {languages.map(({ code, label, href, current }) => (
            <li key={code}>
              <a
                href={href}
                lang={code}
                hrefLang={code}
                aria-current={current ? 'true' : undefined}
                onClick={(event) => onLanguage?.(code, event)}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
