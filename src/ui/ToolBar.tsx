import type { ReactNode } from 'react';
import { chip } from './Chip.tsx';
import { LanguageLinks, type Language } from './LanguageLinks.tsx';
import { Heading } from './Heading.tsx';

type Props = {
  heading: ReactNode;
  languagesLabel: string;
  languages: readonly Language[];
  onLanguage: (code: string) => void;
  /** Tools. */
  children: ReactNode;
};

/** The head of a page for work: one line where there is room. */
export function ToolBar({ heading, languagesLabel, languages, onLanguage, children }: Props) {
  return (
    <header className="tuki-tools">
      <Heading level={1} className="tuki-tools__name">
        {heading}
      </Heading>
      {children}
      {languages.length === 0 ? null : (
        <LanguageLinks
          label={languagesLabel}
          languages={languages}
          onLanguage={(code, event) => {
            event.preventDefault();
            onLanguage(code);
          }}
        />
      )}
    </header>
  );
}

type ToolProps = {
  keyName: string;
  /** For what can be on or off. */
  isPressed?: boolean;
  onClick: () => void;
  children: ReactNode;
};

/** Something that can be done at any moment, by its key too. */
export function Tool({ keyName, isPressed, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className={chip(isPressed)}
      aria-pressed={isPressed}
      aria-keyshortcuts={keyName}
      onClick={onClick}
    >
      <kbd aria-hidden="true">{keyName}</kbd>
      <span>{children}</span>
    </button>
  );
}
