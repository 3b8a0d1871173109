import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { copyText } from '../copyText.ts';
import { QrCode } from './QrCode.tsx';
import type { Sheet } from './sheetIn.ts';
import { sheetText } from './sheetText.ts';

type Props = { sheets: readonly Sheet[]; link: string };

/** Paper, text, a link without answers, and a code for another device's camera. */
export function TakeButtons({ sheets, link }: Props) {
  const { t } = useTranslation('taking');
  const [news, setNews] = useState<'copied' | 'notCopied'>();
  const [isCodeShown, setCodeShown] = useState(false);
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
