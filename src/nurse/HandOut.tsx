import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '../catalogue/assess.ts';
import { atHandIn } from '../i18n/atHand.ts';
import { LANGUAGES, nameOf } from '../i18n/languages.ts';
import { PaperSheet } from '../results/taking/PaperSheet.tsx';
import { shareLink } from '../results/taking/shareLink.ts';
import { sheetIn } from '../results/taking/sheetIn.ts';
import { TakeButtons } from '../results/taking/TakeButtons.tsx';
import { useOtherLanguage } from '../results/taking/useOtherLanguage.ts';
import { Fold } from '../ui/Fold.tsx';
import { Select } from '../ui/Select.tsx';
import { SheetContext } from './SheetContext.ts';

/** The same outcomes for the family to take along, in its own language. */
export function HandOut() {
  const { t, i18n } = useTranslation('nurse');
  const today = SheetContext.useSelector(({ context }) => context.today);
  // Paper waits: what is on the screen comes first.
  const answers = useDeferredValue(SheetContext.useSelector(({ context }) => context.answers));
  const [isOpen, setOpen] = useState(false);
  const language = useOtherLanguage();
  if (Object.keys(answers).length === 0) return null;
  const words = language.other ?? i18n;
  const results = assess(answers, today);
  const sheets = [sheetIn(words, results, today)];
  return (
    <section className="tuki-taking">
      <Fold summary={t('handOut.heading')} onToggle={setOpen}>
        {isOpen ? (
          <>
            <p>{t('handOut.lead')}</p>
            <Select
              label={t('handOut.language')}
              options={[i18n.language, ...LANGUAGES.filter((code) => code !== i18n.language)].map(
                (code) => ({ value: code === i18n.language ? '' : code, label: nameOf(code) }),
              )}
              onChange={(code) => void language.choose(code)}
            />
            {language.failed === undefined ? null : (
              <p lang={language.failed} role="status">
                {atHandIn(language.failed).words}
              </p>
            )}
            <TakeButtons sheets={sheets} link={shareLink(results, words.language)} />
          </>
        ) : null}
      </Fold>
      <PaperSheet sheets={sheets} />
    </section>
  );
}
