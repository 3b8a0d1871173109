import { useTranslation } from 'react-i18next';
import type { SourceId } from '../../catalogue/sources.ts';
import { SourceList } from '../../results/SourceList.tsx';
import { CRITERIA, type CriterionId } from '../../rules/criteria/criteria.ts';
import type { Requirement } from '../../rules/judge.ts';
import { Fold } from '../../ui/Fold.tsx';
import { CriterionAnswers } from './CriterionAnswers.tsx';

type Props = {
  criterion: CriterionId;
  sources: readonly SourceId[];
  /** What follows when it is not met, or open; a way in has neither. */
  follows?: Pick<Requirement, 'unmet' | 'unknown'>;
};

/** A criterion in plain words: what follows from it, what the sources say, how answers are read. */
export function CriterionRule({ criterion, sources, follows }: Props) {
  const { t } = useTranslation(['rules', 'page', 'questions']);
  const question = t(`questions:${CRITERIA[criterion].question}.title`);
  return (
    <>
      <h3 className="tuki-heading-s">{t(`criteria.${criterion}`)}</h3>
      {follows === undefined ? null : (
        <p>
          {t('criterion.ifNot', { outcome: t(`page:outcome.${follows.unmet}`) })}{' '}
          {follows.unknown === 'passes'
            ? t('criterion.passes')
            : t('criterion.ifOpen', { outcome: t('page:outcome.ask') })}
        </p>
      )}
      <p>{t('criterion.sources')}</p>
      <SourceList ids={sources} />
      <Fold summary={t('criterion.answers', { question })}>
        <CriterionAnswers criterion={criterion} />
      </Fold>
    </>
  );
}
