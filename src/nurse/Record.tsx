import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../ui/Fold.tsx';
import { hasPaper } from './hasPaper.ts';
import { RecordTexts } from './RecordTexts.tsx';
import { SheetContext } from './SheetContext.ts';
import { useFunctionKeys } from './useFunctionKeys.ts';

/** The texts for the patient record, opened by a key of their own and made only while open. */
export function Record() {
  const { t } = useTranslation('record');
  const isThere = SheetContext.useSelector(({ context }) => hasPaper(context.answers));
  const [isOpen, setOpen] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useFunctionKeys(part, {
    F9: () => {
      const summary = part.current?.querySelector('summary');
      summary?.click();
      summary?.focus();
    },
  });
  return (
    <div ref={part}>
      {isThere ? (
        <Fold
          summary={
            <>
              {t('heading')} <kbd aria-hidden="true">F9</kbd>
            </>
          }
          onToggle={setOpen}
        >
          {isOpen ? <RecordTexts /> : null}
        </Fold>
      ) : null}
    </div>
  );
}
