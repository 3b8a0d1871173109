import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, nameOf } from '../i18n/languages.ts';
import { MissingWords } from '../results/taking/MissingWords.tsx';
import { sheetText } from '../results/taking/sheetText.ts';
import { TakeButtons } from '../results/taking/TakeButtons.tsx';
import type { OtherLanguage } from '../results/taking/useOtherLanguage.ts';
import { Select } from '../ui/Select.tsx';
import { useFamilySheet } from './useFamilySheet.ts';

type Props = {
  /** In the language of the family. */
  words: i18n;
  language: OtherLanguage;
};

/** The language of the family, the ways to hand it over, and what it will read. */
export function HandOutWays({ words, language }: Props) {
  const { t, i18n } = useTranslation('nurse');
  const { sheet, link } = useFamilySheet(words);
  return (
    <>
      <p>{t('handOut.lead')}</p>
      <Select
        label={t('handOut.language')}
        options={LANGUAGES.map((code) => ({ value: code, label: nameOf(code), lang: code }))}
        value={words.language}
        onChange={(code) => void language.choose(code === i18n.language ? '' : code)}
      />
      <MissingWords language={language.failed} />
      <TakeButtons sheets={[sheet]} link={link} />
      <pre className="tuki-record" lang={sheet.language}>
        {sheetText(sheet)}
      </pre>
    </>
  );
}
