import questions from '../../locales/fi/questions.json' with { type: 'json' };
import { QUESTION_COLUMNS, QUESTION_IDS, SERVICE_COLUMNS } from '../expected/columns.ts';
import { ANSWERS_ALLOWED } from '../expected/readAnswerCell.ts';
import { SOURCE_NAMES } from '../expected/sourceNames.ts';
import { NOT_SHOWN, OPTION_WORDS, OUTCOME_WORDS } from '../expected/words.ts';

/** What each outcome means, for whoever writes one into the table. */
const MEANINGS: Record<keyof typeof OUTCOME_WORDS, string> = {
  apply: 'sopii, perhe voi ottaa yhteyttä nyt',
  referral: 'sopii, ja perille pääsee lähetteellä',
  socialWorker: 'sopii, ja perille pääsee sosiaalityöntekijän kautta',
  ask: 'ei ratkea vastauksilla, perheen kannattaa kysyä',
  notYet: 'sopii tietystä päivästä alkaen',
  notRightNow: 'muu apu tulee ensin, tämä voi seurata',
  otherRoute: 'jokin ehto ei täyty, perheelle on toinen reitti',
  notNeeded: 'vastaukset eivät anna aihetta',
};

/** The words that may stand in each column of the table of families, for a service expert. */
export function listWords(): string {
  return [
    '# Taulukon sanat',
    '',
    'Tämän sivun kirjoittaa `npm run docs`. Jos sivu on vanhentunut, testi kertoo siitä.',
    '',
    '## Perheen vastaukset',
    '',
    'Tyhjä solu tarkoittaa, ettei kysymykseen ole vastattu.',
    '',
    ...QUESTION_IDS.flatMap((id) => [
      `### ${QUESTION_COLUMNS[id]}`,
      '',
      `Kysymys perheelle: ${questions[id].title}`,
      '',
      ...(id in OPTION_WORDS
        ? Object.entries(OPTION_WORDS[id as keyof typeof OPTION_WORDS]).map(
            ([option, word]) => `- **${word}** – ${optionTitle(id, option)}`,
          )
        : ANSWERS_ALLOWED[id].map((word) => `- **${word}**`)),
      '',
    ]),
    '## Odotetut tulokset',
    '',
    `Palveluilla on kullakin oma sarakkeensa: ${Object.values(SERVICE_COLUMNS).join(', ')}.`,
    '',
    ...Object.entries(MEANINGS).map(
      ([outcome, meaning]) =>
        `- **${OUTCOME_WORDS[outcome as keyof typeof OUTCOME_WORDS]}** – ${meaning}`,
    ),
    `- **${NOT_SHOWN}** – palvelua ei näytetä, kuten menetyksen jälkeen`,
    '',
    '## Lähteet',
    '',
    ...SOURCE_NAMES.map((name) => `- ${name}`),
    '',
  ].join('\n');
}

function optionTitle(id: keyof typeof questions, option: string): string {
  const titles: Record<string, string> = questions[id].options;
  return titles[option] ?? '';
}
