import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../../catalogue/assess.ts';
import { BaseContext } from '../../i18n/BaseContext.ts';
import { LANGUAGES, nameOf } from '../../i18n/languages.ts';
import { Select } from '../../ui/Select.tsx';
import { MissingWords } from './MissingWords.tsx';
import { shareLink } from './shareLink.ts';
import type { Sheet } from './sheetIn.ts';
import { TakeButtons } from './TakeButtons.tsx';
import type { OtherLanguage } from './useOtherLanguage.ts';

type Props = {
  results: readonly ServiceResult[];
  sheets: readonly Sheet[];
  language: OtherLanguage;
};

/** The result to take along, with another language beside the person's own. */
export function WaysToTake({ results, sheets, language }: Props) {
  const { t, i18n } = useTranslation('taking');
  return (
    <>
      <p>{t('lead')}</p>
      <Select
        label={t('otherLanguage')}
        options={[
          { value: '', label: t('noOther') },
          ...LANGUAGES.filter((code) => code !== i18n.language).map((code) => ({
            value: code,
            label: nameOf(code),
            lang: code,
          })),
        ]}
        onChange={(code) => void language.choose(code)}
      />
      <MissingWords language={language.failed} />
      <TakeButtons sheets={sheets} link={shareLink(results, i18n.language, use(BaseContext))} />
    </>
  );
}
