import { useTranslation } from 'react-i18next';
import { QUESTION_IDS } from '../../../src/catalogue/questions.ts';
import { TODAY } from '../../journeys.ts';
import { answerInWords } from '../../answerInWords.ts';
import { answersOf } from '../classes.ts';
import { asked, outcomesReached } from '../figures.ts';
import type { Proof } from '../proof.ts';
import { Table } from './Table.tsx';

type Props = { proof: Proof };

/** For each outcome of each service the answers that lead there with the fewest questions. */
export function ShortestWays({ proof: { ways } }: Props) {
  const { t, i18n } = useTranslation(['proof', 'services', 'page']);
  return (
    <section id="shortest">
      <h2>{t('shortest.heading')}</h2>
      <Table
        caption={t('shortest.heading')}
        head={[
          t('shortest.service'),
          t('services.outcome'),
          t('shortest.questions'),
          t('shortest.answers'),
        ]}
        rows={outcomesReached(ways).map(({ service, outcome, shortest }) => {
          const answers = answersOf(shortest.known);
          return {
            id: `${service} ${outcome}`,
            cells: [
              t(`services:${service}.name`),
              t(`page:outcome.${outcome}`),
              asked(shortest),
              QUESTION_IDS.filter((id) => answers[id] !== undefined)
                .map((id) => answerInWords(i18n, id, answers, TODAY))
                .join('; '),
            ],
          };
        })}
      />
    </section>
  );
}
