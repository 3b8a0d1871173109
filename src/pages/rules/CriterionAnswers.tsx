import { useTranslation } from 'react-i18next';
import type { CriterionId } from '../../rules/criteria/criteria.ts';
import { FactList } from '../../ui/FactList.tsx';
import { CriterionReadings } from './CriterionReadings.tsx';
import { useVerdictAnswers } from './useVerdictAnswers.ts';

type Props = { criterion: CriterionId };

/** What each answer says of a criterion, and where the sources are unclear. */
export function CriterionAnswers({ criterion }: Props) {
  const { t, i18n } = useTranslation('rules');
  const answers = useVerdictAnswers(criterion);
  const note = `notes.${criterion}`;
  const verdicts = (['met', 'unknown', 'notMet'] as const).filter(
    (verdict) => answers[verdict].length > 0,
  );
  const readings = {
    term: t('criterion.readings'),
    detail: <CriterionReadings criterion={criterion} />,
  };
  return (
    <>
      <FactList
        items={[
          ...verdicts.map((verdict) => ({
            term: t(`criterion.${verdict}`),
            detail: <Answers texts={answers[verdict]} />,
          })),
          readings,
        ]}
      />
      {i18n.exists(note, { ns: 'rules' }) ? <p>{t(note as 'notes.babyBorn')}</p> : null}
    </>
  );
}

function Answers({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
