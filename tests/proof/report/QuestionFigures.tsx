import { useTranslation } from 'react-i18next';
import { asked, lengths, meanAsked, shareOf, sharesAsked } from '../figures.ts';
import type { Proof } from '../proof.ts';
import { numbersIn } from './numbers.ts';
import { Table } from './Table.tsx';

type Props = { proof: Proof };

/** How many questions are asked, how few there could be, and which are asked how often. */
export function QuestionFigures({ proof }: Props) {
  const { t, i18n } = useTranslation(['proof', 'questions']);
  const { counted, decimal, percent } = numbersIn(i18n.language);
  const { ways, places, least, leastInAnyOrder, inVain } = proof;
  const mean = meanAsked(ways);
  const shares = sharesAsked(ways);
  const never = shares.filter(([, share]) => share === 0);
  return (
    <section id="questions">
      <h2>{t('questions.heading')}</h2>
      <p>{t('questions.sum', { mean: decimal(mean), least: decimal(least) })}</p>
      <dl>
        {[
          [t('questions.mean'), decimal(mean)],
          [t('questions.least'), decimal(least)],
          [t('questions.above'), percent(mean / least - 1)],
          [t('questions.free'), decimal(leastInAnyOrder)],
          [t('questions.worst'), Math.max(...ways.map(asked))],
          [t('questions.vain'), t('questions.places', { count: inVain, places: counted(places) })],
          [
            t('questions.never'),
            never.map(([id]) => t(`questions:${id}.title`)).join('; ') || t('checks.none'),
          ],
        ].map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      <Table
        caption={t('questions.number')}
        head={[t('questions.number'), t('services.ways'), t('services.share')]}
        rows={lengths(ways).map(({ questions, ways: these }) => ({
          id: questions,
          cells: [questions, counted(these.length), percent(shareOf(these))],
        }))}
      />
      <Table
        caption={t('questions.asked')}
        head={[t('questions.question'), t('questions.asked')]}
        rows={shares.map(([id, share]) => ({
          id,
          cells: [t(`questions:${id}.title`), percent(share)],
        }))}
      />
    </section>
  );
}
