import { useTranslation } from 'react-i18next';
import type { Place } from '../machine/screening.machine.ts';
import { progressAt, questionAt } from '../machine/screening.view.ts';
import { ScreeningContext } from './ScreeningContext.ts';

type Props = { place: Place; refused: boolean };

/** A neutral title: where the person is, never what is asked or answered. */
export function PageTitle({ place, refused }: Props) {
  const { t } = useTranslation();
  const context = ScreeningContext.useSelector((snapshot) => snapshot.context);
  const name = t('name');
  const question = questionAt(place);
  const title =
    question !== undefined
      ? t('title.question', { ...progressAt(question, context), name })
      : place === 'result'
        ? t('title.result', { name })
        : place === 'loss'
          ? t('title.loss', { name })
          : t('title.intro', { name, purpose: t('purpose') });
  return <title>{refused ? t('title.error', { title }) : title}</title>;
}
