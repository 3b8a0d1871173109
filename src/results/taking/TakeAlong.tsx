import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../../catalogue/assess.ts';
import type { PlainDate } from '../../rules/plainDate.ts';
import { useWordsIn } from '../../i18n/useWordsIn.ts';
import { comesLate } from '../../ui/comesLate.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Late } from '../../ui/Late.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { sheetIn } from './sheetIn.ts';
import { useOtherLanguage } from './useOtherLanguage.ts';

// Opened by some, so its code is fetched when it is asked for.
const WaysToTake = comesLate(async () => (await import('./WaysToTake.tsx')).WaysToTake);

type Props = { results: readonly ServiceResult[]; today: PlainDate };

/** Ways to take the result along. The page for paper is there unasked: a browser's menu prints too. */
export function TakeAlong({ results, today }: Props) {
  const { t: tPage, i18n } = useTranslation();
  const { t } = useWordsIn(i18n.language, 'taking');
  const [isOpen, setOpen] = useState(false);
  const language = useOtherLanguage();
  if (t === undefined) return null;
  const sheets = [i18n, ...(language.other === undefined ? [] : [language.other])].map((words) =>
    sheetIn(words, results, today),
  );
  return (
    <section className="tuki-taking">
      <Fold summary={t('heading')} onToggle={setOpen}>
        {isOpen ? (
          <Late failed={<p>{tPage('result.notLoaded')}</p>}>
            <WaysToTake results={results} sheets={sheets} language={language} />
          </Late>
        ) : null}
      </Fold>
      <PaperSheet sheets={sheets} />
    </section>
  );
}
