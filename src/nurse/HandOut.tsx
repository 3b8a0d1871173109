import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useOtherLanguage } from '../results/taking/useOtherLanguage.ts';
import { Fold } from '../ui/Fold.tsx';
import { HandOutWays } from './HandOutWays.tsx';
import { FamilyPaper } from './FamilyPaper.tsx';
import { hasPaper } from './hasPaper.ts';
import { SheetContext } from './SheetContext.ts';

type Props = { isHidden: boolean };

/**
 * The same outcomes for the family to take along, in its own language. After a loss there is none:
 * the people to call stand on the screen.
 */
export function HandOut({ isHidden }: Props) {
  const { t, i18n } = useTranslation('nurse');
  const isThere = SheetContext.useSelector(({ context }) => hasPaper(context.answers));
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  const language = useOtherLanguage();
  if (!isThere) return null;
  const words = language.other ?? i18n;
  return (
    <section className="tuki-taking" hidden={isHidden}>
      <Fold summary={t('handOut.heading')} onToggle={setOpen}>
        {isOpen ? <HandOutWays words={words} language={language} /> : null}
      </Fold>
      {isPrinting && !isHidden ? <FamilyPaper words={words} /> : null}
    </section>
  );
}

/** Whether the page is about to be printed: until then nobody waits for paper. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
