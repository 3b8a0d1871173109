import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTACTS, type ContactId } from '../catalogue/contacts.ts';
import type { ContactEntry } from '../catalogue/schema.ts';
import { LANGUAGES, SOURCE_LANGUAGE, nameOf } from '../i18n/languages.ts';
import { useHours } from '../i18n/useHours.ts';
import { FieldGroup } from '../ui/FieldGroup.tsx';
import { Radio } from '../ui/Radio.tsx';

type Props = {
  line: readonly ContactId[];
  language: string;
  onChoose: (language: string) => void;
};

/** The language to speak: with its hours where the line serves in it, else "ask first". */
export function LineLanguage({ line, language, onChoose }: Props) {
  const { t } = useTranslation('calling');
  const hoursOf = useHours();
  const name = useId();
  const hintFor = (code: string) => {
    const serving = servingIn(code, line);
    if (serving !== undefined) return hoursOf(CONTACTS[serving] as ContactEntry);
    // No line in Helsinki needs to be asked whether it speaks Finnish.
    return code === SOURCE_LANGUAGE ? '' : t('askFirst');
  };
  return (
    <FieldGroup id={`${name}-group`} legend={t('language')}>
      {LANGUAGES.map((code) => (
        <Radio
          key={code}
          name={name}
          label={<span lang={code}>{nameOf(code)}</span>}
          hint={hintFor(code)}
          checked={code === language}
          onChange={() => onChoose(code)}
        />
      ))}
    </FieldGroup>
  );
}

/** The contact of a line that serves in a language, as far as that is verified. */
export function servingIn(language: string, line: readonly ContactId[]): ContactId | undefined {
  return line.find((id) => (CONTACTS[id].languages as readonly string[]).includes(language));
}
