import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';
import { reasonsShown } from './reasonsShown.ts';
import { SubHeading } from './SubHeading.tsx';
import { useReasonText } from './useReasonText.ts';

type Props = { result: ServiceResult; level: 2 | 3 };

/** Why a service fits, or what is known and what is open; the same words stand once. */
export function Reasons({ result, level }: Props) {
  const { t } = useTranslation();
  const reasonText = useReasonText();
  const reasons = new Set(reasonsShown(result.reasons).map((reason) => reasonText(reason, result)));
  if (reasons.size === 0) return null;
  return (
    <>
      <SubHeading level={level}>
        {t(result.outcome === 'ask' ? 'result.whyAsk' : 'result.why')}
      </SubHeading>
      <ul>
        {[...reasons].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
