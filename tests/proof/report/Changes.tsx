import { useTranslation } from 'react-i18next';
import type { Proof } from '../proof.ts';
import { changeInWords } from './changeInWords.ts';
import { numbersIn } from './numbers.ts';
import { Table } from './Table.tsx';

type Props = { changes: NonNullable<Proof['changes']> };

const SHOWN = 200;

/** The families that are told something else than by the earlier report. */
export function Changes({ changes: { since, families } }: Props) {
  const { t, i18n } = useTranslation('proof');
  const { counted } = numbersIn(i18n.language);
  const shown = families.slice(0, SHOWN);
  return (
    <section id="changes">
      <h2>{t('changes.heading')}</h2>
      <p>{t('changes.lead', { version: since.version })}</p>
      {families.length === 0 ? (
        <p>{t('changes.none')}</p>
      ) : (
        <>
          <p>
            {t('changes.count', { count: counted(families.length), shown: counted(shown.length) })}
          </p>
          <Table
            caption={t('changes.heading')}
            head={[t('changes.family'), t('changes.before'), t('changes.after')]}
            rows={shown.map((change) => {
              const { family, before, after } = changeInWords(i18n, change);
              return { id: `${family} ${before}`, cells: [family, before, after] };
            })}
          />
        </>
      )}
    </section>
  );
}
