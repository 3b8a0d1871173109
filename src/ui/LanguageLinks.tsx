import type { MouseEvent } from 'react';

export type Language = {
  code: string;
  /** The language's own name for itself. */
  label: string;
  href: string;
  current: boolean;
};

type Props = {
  label: string;
  languages: readonly Language[];
  /** Lets the caller change the language in place (`event.preventDefault()`). */
  onLanguage?: ((code: string, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
};

/** The choice of language. */
export function LanguageLinks({ label, languages, onLanguage }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="tuki-header__languages">
        {languages.map(({ code, label: name, href, current }) => (
          <li key={code}>
            <a
              href={href}
              lang={code}
              hrefLang={code}
              aria-current={current ? 'true' : undefined}
              onClick={(event) => onLanguage?.(code, event)}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
