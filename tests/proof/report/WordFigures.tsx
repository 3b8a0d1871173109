import { useTranslation } from 'react-i18next';
import { nameOf } from '../../../src/i18n/languages.ts';
import { LANGUAGES } from '../../words/eachText.ts';
import { measureWords } from '../../words/measureWords.ts';
import { numbersIn } from './numbers.ts';
import { Table } from './Table.tsx';

/** The reading level of every language. */
export function WordFigures() {
  const { t, i18n } = useTranslation('proof');
  const { counted, decimal } = numbersIn(i18n.language);
  return (
    <section id="words">
      <h2>{t('words.heading')}</h2>
      <Table
        caption={t('words.heading')}
        head={[
          t('words.language'),
          t('words.sentences'),
          t('words.mean'),
          t('words.longest'),
          t('words.letters'),
          t('words.lix'),
        ]}
        rows={LANGUAGES.map((language) => {
          const { all } = measureWords(language);
          return {
            id: language,
            cells: [
              nameOf(language),
              counted(all.sentences),
              decimal(all.meanSentence),
              <span key="longest">
                {all.longestSentence.words} <q lang={language}>{all.longestSentence.text}</q>
              </span>,
              decimal(all.meanWord),
              decimal(all.lix),
            ],
          };
        })}
      />
    </section>
  );
}
