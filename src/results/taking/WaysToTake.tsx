import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../../catalogue/assess.ts';
import { LANGUAGES, nameOf } from '../../i18n/languages.ts';
import { atHandIn } from '../../i18n/atHand.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { Select } from '../../ui/Select.tsx';
import { copyText } from '../copyText.ts';
import { QrCode } from './QrCode.tsx';
import { shareLink } from './shareLink.ts';
import type { Sheet } from './sheetIn.ts';
import { sheetText } from './sheetText.ts';
import type { OtherLanguage } from './useOtherLanguage.ts';

type Props = {
  results: readonly ServiceResult[];
  sheets: readonly Sheet[];
  language: OtherLanguage;
};

/** Paper, text, a link without answers, and a code for another device's camera. */
export function WaysToTake({ results, sheets, language }: Props) {
  const { t, i18n } = useTranslation('taking');
  const [news, setNews] = useState<'copied' | 'notCopied'>();
  const [isCodeShown, setCodeShown] = useState(false);
  const link = shareLink(results, i18n.language);
  const canShare = 'share' in navigator;

  async function copy(text: string) {
    setNews(undefined);
    setNews((await copyText(text)) ? 'copied' : 'notCopied');
  }
  async function share() {
    try {
      await navigator.share({ title: t('sheet.title'), url: link });
    } catch (error) {
      // Closing the device's sheet is a choice, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(link);
    }
  }

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
          })),
        ]}
        onChange={(code) => void language.choose(code)}
      />
      {language.failed === undefined ? null : (
        <p lang={language.failed} role="status">
          {atHandIn(language.failed).words}
        </p>
      )}
      <ButtonRow>
        <Button variant="secondary" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button
          variant="secondary"
          onClick={() => void copy(sheets.map(sheetText).join('\n\n* * *\n\n'))}
        >
          {t('copy')}
        </Button>
        <Button variant="secondary" onClick={() => void (canShare ? share() : copy(link))}>
          {t(canShare ? 'share' : 'copyLink')}
        </Button>
        <Button
          variant="secondary"
          aria-expanded={isCodeShown}
          onClick={() => setCodeShown(!isCodeShown)}
        >
          {t('code')}
        </Button>
      </ButtonRow>
      <p role="status">{news === undefined ? '' : t(news)}</p>
      {isCodeShown ? (
        <>
          <QrCode text={link} label={t('codeLabel')} />
          <p>{t('codeHint')}</p>
        </>
      ) : null}
    </>
  );
}
