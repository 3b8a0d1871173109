import { useTranslation } from 'react-i18next';
import { QUESTION_IDS } from '../../../src/catalogue/questions.ts';
import { SERVICES } from '../../../src/catalogue/services.ts';
import { OUTCOMES } from '../../../src/rules/outcome.ts';
import { answerInWords } from '../../answerInWords.ts';
import { TODAY } from '../../journeys.ts';
import { CLASSES } from '../classes.ts';
import type { Record } from '../record.ts';
import { Scrolling } from './Scrolling.tsx';

type Props = { record: Record };

/** Every way, to be filtered by answers and outcomes; explore.js fills the table. */
export function Explorer({ record }: Props) {
  const { t, i18n } = useTranslation(['proof', 'questions', 'services', 'page']);
  const questions = QUESTION_IDS.map((id) => ({
    name: id === 'acute' ? t('all.acute') : t(`questions:${id}.short`),
    options: CLASSES[id].map((answer) => answerInWords(i18n, id, { [id]: answer }, TODAY)),
  }));
  const services = SERVICES.map(({ id }) => ({
    name: t(`services:${id}.name`),
    options: OUTCOMES.map((outcome) => t(`page:outcome.${outcome}`)),
  }));
  return (
    <section id="all">
      <h2>{t('all.heading')}</h2>
      <p>{t('all.lead')}</p>
      <p>{t('all.classes')}</p>
      <noscript>
        <p>{t('all.script')}</p>
      </noscript>
      <form id="filters" data-shown={t('all.shown')}>
        {[...questions, ...services].map(({ name, options }, index) => (
          <label key={name}>
            {name}
            <select name={String(index)}>
              <option value="">{t('all.any')}</option>
              {options.map((option, number) => (
                <option key={option} value={(number + 1).toString(36)}>
                  {option}
                </option>
              ))}
              <option value="0">{index < record.questions.length ? t('all.notAsked') : '–'}</option>
            </select>
          </label>
        ))}
      </form>
      <p role="status" id="count" />
      <Scrolling name={t('all.heading')}>
        <table id="ways">
          <caption>{t('all.heading')}</caption>
          <thead>
            <tr>
              {[...services, ...questions].map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody />
        </table>
      </Scrolling>
    </section>
  );
}
