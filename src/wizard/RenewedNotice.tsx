import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHECKED } from '../catalogue/checked.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import type { Place } from '../machine/screening.machine.ts';
import { placeOf } from '../machine/screening.view.ts';
import type { QuestionId } from '../rules/answers.ts';
import { Notice } from '../ui/Notice.tsx';
import { ScreeningContext } from './ScreeningContext.ts';

type Props = {
  /** Questions whose answers do not fit the new rules. */
  dropped: readonly QuestionId[];
  holdsAnswers: boolean;
};

/**
 * Says that rules or contacts have just changed: where the person is, which may be further down the
 * page, and again above the next step.
 */
export function RenewedNotice({ dropped, holdsAnswers }: Props) {
  const { t } = useTranslation();
  const words = useQuestionWords();
  const actor = ScreeningContext.useActorRef();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  // Told when the machine starts, not at once: screen readers announce only what comes into a region
  // that is there.
  useEffect(() => {
    const subscription = actor.subscribe((snapshot) => {
      const place = placeOf(snapshot);
      setPlaces((before) => (before.at(-1) === place ? before : [...before, place]));
    });
    return () => subscription.unsubscribe();
  }, [actor]);
  const kept = holdsAnswers ? t('renewed.kept') : '';
  return (
    <div role="status">
      {places.length === 1 || places.length === 2 ? (
        <Notice tone="info">
          <p>
            {t('renewed.changed', { date: formatDate(CHECKED) })}{' '}
            {dropped.length === 0
              ? kept
              : t('renewed.dropped', {
                  questions: dropped.map((id) => words(id).short).join(', '),
                })}
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
