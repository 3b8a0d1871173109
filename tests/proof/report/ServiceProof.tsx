import { useTranslation } from 'react-i18next';
import { serviceBy, type ServiceId } from '../../../src/catalogue/services.ts';
import { CRITERIA } from '../../../src/rules/criteria/criteria.ts';
import { SourceList } from '../../../src/results/SourceList.tsx';
import { WhoFor } from '../../../src/pages/rules/WhoFor.tsx';
import { CriterionAnswers } from '../../../src/pages/rules/CriterionAnswers.tsx';
import { decisions, outcomesReached, shareOf } from '../figures.ts';
import type { Proof } from '../proof.ts';
import { numbersIn } from './numbers.ts';
import { Table } from './Table.tsx';

type Props = { service: ServiceId; proof: Proof };

/** Who is shown a service: what it says how often, and for each criterion what follows and why. */
export function ServiceProof({ service, proof: { ways } }: Props) {
  const { t, i18n } = useTranslation(['proof', 'services', 'rules', 'page', 'questions']);
  const { counted, percent } = numbersIn(i18n.language);
  const name = t(`services:${service}.name`);
  const { requirements, wayIn } = serviceBy(service);
  const decides = decisions(ways, service);
  const reached = outcomesReached(ways).filter((one) => one.service === service);
  const silent = ways.filter(({ results }) => !results.some((one) => one.service === service));
  const through = wayIn.through && t(`rules:criteria.${wayIn.through.criterion}`);
  const followed = (outcome: string, count = 0) =>
    count === 0 ? outcome : `${outcome} (${t('services.decides', { count: counted(count) })})`;
  return (
    <section id={service}>
      <h3>{name}</h3>
      <p>{t(`services:${service}.summary`)}</p>
      <WhoFor service={service} />
      <Table
        caption={`${name}: ${t('services.outcome')}`}
        head={[t('services.outcome'), t('services.ways'), t('services.share')]}
        rows={[
          ...reached.map(({ outcome, ways: count, share }) => ({
            id: outcome,
            cells: [
              <span key="outcome">
                {t(`page:outcome.${outcome}`)}
                <br />
                <small>{t(`rules:outcomes.${outcome}`)}</small>
              </span>,
              counted(count),
              percent(share),
            ],
          })),
          ...(silent.length === 0
            ? []
            : [
                {
                  id: 'silent',
                  cells: [t('services.loss'), counted(silent.length), percent(shareOf(silent))],
                },
              ]),
        ]}
      />
      <Table
        caption={`${name}: ${t('services.criterion')}`}
        head={[
          t('services.criterion'),
          t('services.ifNot'),
          t('services.ifOpen'),
          t('services.source'),
        ]}
        rows={[
          ...requirements.map(({ criterion, unmet, unknown, sources }) => {
            const { notMet, open } = decides.get(criterion) ?? { notMet: 0, open: 0 };
            return {
              id: criterion,
              cells: [
                <div key="criterion">
                  {t(`rules:criteria.${criterion}`)}
                  <details>
                    <summary>
                      {t('rules:criterion.answers', {
                        question: t(`questions:${CRITERIA[criterion].question}.title`),
                      })}
                    </summary>
                    <CriterionAnswers criterion={criterion} />
                  </details>
                </div>,
                followed(t(`page:outcome.${unmet}`), notMet),
                unknown === 'passes' ? t('services.goesOn') : followed(t('page:outcome.ask'), open),
                <SourceList key="sources" ids={sources} />,
              ],
            };
          }),
          {
            id: 'wayIn',
            cells: [
              [t('services.wayIn'), ...(through === undefined ? [] : [through])].join(': '),
              t(`page:outcome.${wayIn.outcome}`),
              t(`page:outcome.${wayIn.outcome}`),
              <SourceList key="sources" ids={wayIn.sources} />,
            ],
          },
        ]}
      />
    </section>
  );
}
