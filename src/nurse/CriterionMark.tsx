import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CriterionId } from '../rules/criteria/criteria.ts';
import type { Verdict } from '../rules/verdict.ts';
import { Mark } from '../ui/Mark.tsx';

type Props = {
  criterion: CriterionId;
  verdict: Verdict;
  isOpen: boolean;
  onOpen: (criterion: CriterionId | undefined) => void;
};

/** A criterion of a service by its name in records; opens what is known about it. */
export const CriterionMark = memo(function CriterionMark(props: Props) {
  const { criterion, verdict, isOpen, onOpen } = props;
  const { t } = useTranslation(['nurse', 'record']);
  // What must not be going on is named as what it is, and whether it is.
  const isObstacle = criterion.startsWith('noAcute');
  return (
    <Mark
      verdict={verdict}
      verdictLabel={t(isObstacle ? `obstacle.${verdict}` : `outcomes.${verdict}`)}
      isVerdictSeen={isObstacle}
      label={t(`record:criteria.${criterion}`)}
      isOpen={isOpen}
      onClick={() => onOpen(isOpen ? undefined : criterion)}
    />
  );
});
