import { useTranslation } from 'react-i18next';
import { CHECKED, RULES_VERSION } from '../../../src/catalogue/checked.ts';
import { SERVICES } from '../../../src/catalogue/services.ts';
import { formatDate } from '../../../src/i18n/formatDate.ts';
import { TODAY } from '../../journeys.ts';
import type { Proof } from '../proof.ts';
import { Changes } from './Changes.tsx';
import { Checks } from './Checks.tsx';
import { Explorer } from './Explorer.tsx';
import { numbersIn } from './numbers.ts';
import { QuestionFigures } from './QuestionFigures.tsx';
import { ServiceProof } from './ServiceProof.tsx';
import { ShortestWays } from './ShortestWays.tsx';
import { WordFigures } from './WordFigures.tsx';

type Props = { proof: Proof };

/** The whole report, for somebody who has never seen the code. */
export function Report({ proof }: Props) {
  const { t, i18n } = useTranslation(['proof', 'services']);
  const sections = ['shortest', 'questions', 'checks', 'words', 'all'] as const;
  return (
    <main>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <p>
        {t('made', {
          version: RULES_VERSION,
          checked: formatDate(CHECKED),
          today: formatDate(TODAY),
        })}{' '}
        {t('counted', { ways: numbersIn(i18n.language).counted(proof.ways.length) })}
      </p>
      <nav aria-labelledby="contents">
        <h2 id="contents">{t('contents')}</h2>
        <ul>
          {proof.changes === undefined ? null : (
            <li>
              <a href="#changes">{t('changes.heading')}</a>
            </li>
          )}
          <li>
            <a href="#services">{t('services.heading')}</a>
            <ul>
              {SERVICES.map(({ id }) => (
                <li key={id}>
                  <a href={`#${id}`}>{t(`services:${id}.name`)}</a>
                </li>
              ))}
            </ul>
          </li>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`${id}.heading`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {proof.changes === undefined ? null : <Changes changes={proof.changes} />}
      <section id="services">
        <h2>{t('services.heading')}</h2>
        <p>{t('services.lead')}</p>
        {SERVICES.map(({ id }) => (
          <ServiceProof key={id} service={id} proof={proof} />
        ))}
      </section>
      <ShortestWays proof={proof} />
      <QuestionFigures proof={proof} />
      <Checks proof={proof} />
      <WordFigures />
      <Explorer record={proof.record} />
    </main>
  );
}
