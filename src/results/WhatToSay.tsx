import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';
import type { Answers } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { comesLate } from '../ui/comesLate.ts';
import { Fold } from '../ui/Fold.tsx';
import { Late } from '../ui/Late.tsx';
import { lineOf } from './whatToSay.ts';

const CallScript = comesLate(async () => (await import('./CallScript.tsx')).CallScript);

type Props = {
  result: ServiceResult;
  answers: Answers;
  today: PlainDate;
};

/**
 * Words for the phone, folded; nothing where no phone is called. They are made only while unfolded,
 * so that nothing ticked stays, nothing stands on paper unasked, and no language loads in vain.
 */
export function WhatToSay({ result, answers, today }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const line = lineOf(result);
  if (line.length === 0) return null;
  return (
    <Fold summary={t('result.calling')} onToggle={setOpen}>
      {isOpen ? (
        <Late failed={<p>{t('result.notLoaded')}</p>}>
          <CallScript result={result} line={line} answers={answers} today={today} />
        </Late>
      ) : null}
    </Fold>
  );
}
