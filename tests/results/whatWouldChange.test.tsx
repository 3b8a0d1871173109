import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/catalogue/assess.ts';
import type { ServiceId } from '../../src/catalogue/services.ts';
import { addNamespace, createI18n } from '../../src/i18n/createI18n.ts';
import { WhatWouldChange } from '../../src/results/WhatWouldChange.tsx';
import type { Answers } from '../../src/rules/answers.ts';
import { OUTCOMES } from '../../src/rules/outcome.ts';
import { TODAY } from '../journeys.ts';
import { CRYING_BABY, EXPECTING, OLDER_CHILD, due, inWeek } from '../rules/families.ts';
import { LANGUAGES } from '../wizard/localeWords.ts';

/** Due 6.6.2027: 12+0 today, 19+0 on 10.1. and 20+0 on 17.1.2027. */
const WEEK_12: Answers = { ...EXPECTING, pregnancy: due('2027-06-06') };

/** A family, one of its services, and the sentence in Finnish, Swedish and English. */
const SENTENCES: readonly [string, ServiceId, Answers, [fi: string, sv: string, en: string]][] = [
  [
    'in week 12',
    'infantFamilyTherapy',
    WEEK_12,
    [
      'Voit hakeutua 17.1.2027 alkaen.',
      'Du kan ansöka från och med 17.1.2027.',
      'You can apply from 17.1.2027.',
    ],
  ],
  [
    'in week 12, with worries unsaid',
    'infantFamilyTherapy',
    { ...WEEK_12, worries: ['ratherNotSay'] },
    [
      'Voit kysyä tätä palvelua 10.1.2027 alkaen.',
      'Du kan fråga om den här tjänsten från och med 10.1.2027.',
      'You can ask about this service from 10.1.2027.',
    ],
  ],
  [
    'in week 19+3',
    'infantFamilyTherapy',
    { ...EXPECTING, pregnancy: inWeek(19, 3) },
    [
      'Voit hakeutua viimeistään 26.11.2026 alkaen.',
      'Du kan ansöka senast från och med 26.11.2026.',
      'You can apply from 26.11.2026 at the latest.',
    ],
  ],
  [
    'without a referral',
    'babyOccupationalTherapy',
    CRYING_BABY,
    [
      'Kun sinulla on neuvolan lähete, voit ottaa yhteyttä suoraan toimintaterapiaan.',
      'Med remiss från rådgivningsbyrån kan du kontakta ergoterapin direkt.',
      'With a referral from the clinic, you can contact occupational therapy directly.',
    ],
  ],
  [
    'in Espoo',
    'infantFamilyTherapy',
    { ...EXPECTING, home: 'elsewhere' },
    [
      'Jos muutat Helsinkiin, voit ottaa yhteyttä.',
      'Om du flyttar till Helsingfors kan du ta kontakt.',
      'If you move to Helsinki, you can get in touch.',
    ],
  ],
  [
    'in Espoo, in week 12',
    'infantFamilyTherapy',
    { ...WEEK_12, home: 'elsewhere' },
    [
      'Jos muutat Helsinkiin, tämä palvelu voi sopia myöhemmin raskausaikana.',
      'Om du flyttar till Helsingfors kan den här tjänsten passa senare under graviditeten.',
      'If you move to Helsinki, this service may be right for you later in the pregnancy.',
    ],
  ],
  [
    'moving',
    'infantFamilyTherapy',
    { ...EXPECTING, home: 'moving' },
    [
      'Voit kysyä jo nyt, ja kun asut Helsingissä, tämä voi sopia perheellesi.',
      'Du kan fråga redan nu, och när du bor i Helsingfors kan det här passa din familj.',
      'You can ask now, and once you live in Helsinki, this may be right for your family.',
    ],
  ],
  [
    'not sure of the municipality',
    'familyWork',
    { ...OLDER_CHILD, home: 'notSure' },
    [
      'Jos kotikuntasi on Helsinki, voit kysyä tätä palvelua sosiaalityöntekijän kautta.',
      'Om Helsingfors är din hemkommun kan du fråga om den här tjänsten via en socialarbetare.',
      'If Helsinki is your municipality of residence, you can ask about this service through a social worker.',
    ],
  ],
  [
    'that has not said its municipality',
    'infantFamilyTherapy',
    { ...EXPECTING, home: undefined },
    [
      'Jos kotikuntasi on Helsinki, voit ottaa yhteyttä.',
      'Om Helsingfors är din hemkommun kan du ta kontakt.',
      'If Helsinki is your municipality of residence, you can get in touch.',
    ],
  ],
  [
    'that does not know the week',
    'infantFamilyTherapy',
    { ...EXPECTING, pregnancy: { by: 'notKnown' } },
    [
      'Jos raskaus on viikolla 20 tai pidemmällä, voit ottaa yhteyttä.',
      'Om graviditeten har nått vecka 20 kan du ta kontakt.',
      'If the pregnancy is in week 20 or later, you can get in touch.',
    ],
  ],
  [
    'that rather does not say whether it has a social worker',
    'enhancedFamilyWork',
    { ...OLDER_CHILD, socialWorker: 'ratherNotSay' },
    [
      'Jos perheelläsi on lastensuojelun sosiaalityöntekijä, puhu tästä hänen kanssaan.',
      'Om din familj har en socialarbetare inom barnskyddet, prata med den personen om det här.',
      'If your family has a child welfare social worker, talk to them about this.',
    ],
  ],
  [
    'whose support is enough',
    'infantFamilyTherapy',
    { ...EXPECTING, support: 'enough', acute: undefined },
    [
      'Jos tuki, jota saat, ei enää riitä, voit ottaa yhteyttä.',
      'När stödet omkring dig inte längre räcker kan du ta kontakt.',
      'If the support you get is no longer enough, you can get in touch.',
    ],
  ],
  [
    'with nothing special on its mind',
    'infantFamilyTherapy',
    { ...EXPECTING, worries: ['nothing'], home: 'moving' },
    [
      'Jos jokin alkaa painaa sinua vanhempana tai suhteessasi vauvaan, voit kysyä tätä palvelua.',
      'Om något börjar tynga dig som förälder eller din relation till babyn kan du fråga om den här tjänsten.',
      'If something starts to weigh on you as a parent or on your relationship with the baby, you can ask about this service.',
    ],
  ],
  [
    'with low mood, at occupational therapy',
    'babyOccupationalTherapy',
    { ...CRYING_BABY, worries: ['mood'], referral: undefined },
    [
      'Jos vauvan itku, uni, syöminen tai herkkyys alkaa huolettaa, voit kysyä lähetettä neuvolasta.',
      'Om babyns gråt, sömn, ätande eller känslighet börjar oroa dig kan du fråga om remiss på rådgivningsbyrån.',
      'If the baby’s crying, sleeping, eating or sensitivity starts to worry you, you can ask the clinic about a referral.',
    ],
  ],
  [
    'with low mood, at family work',
    'familyWork',
    EXPECTING,
    [
      'Jos arki tai vanhempana oleminen alkaa painaa, voit kysyä tätä palvelua sosiaalityöntekijän kautta.',
      'Om vardagen eller föräldraskapet börjar kännas tungt kan du fråga om den här tjänsten via en socialarbetare.',
      'If everyday life or being a parent starts to weigh on you, you can ask about this service through a social worker.',
    ],
  ],
  [
    'with low mood, at an older child’s therapy',
    'paediatricOccupationalTherapy',
    EXPECTING,
    [
      'Jos isomman lapsen kehitys alkaa huolettaa, voit kysyä lähetettä neuvolasta.',
      'Om ett äldre barns utveckling börjar oroa dig kan du fråga om remiss på rådgivningsbyrån.',
      'If an older child’s development starts to worry you, you can ask the clinic about a referral.',
    ],
  ],
];

/** Whatever goes on, the sentence is the same, and it names nothing. */
const ACUTE = [
  'Tämä voi sopia perheellesi, kun tilanne on ohi, ja soittaa ja kysyä voit jo nyt.',
  'Det här kan passa din familj när situationen är över, och du kan ringa och fråga redan nu.',
  'This may be right for your family once the situation is over, and you can call and ask now.',
];

it.each(LANGUAGES)('%s: every outcome that a change may lead to has words', async (language) => {
  const i18n = await createI18n(language);
  await addNamespace(i18n, language, 'turning');
  const better = OUTCOMES.slice(0, OUTCOMES.indexOf('notYet') + 1);
  expect(Object.keys(i18n.getResource(language, 'turning', 'then') as object).toSorted()).toEqual(
    better.toSorted(),
  );
});

describe.each(LANGUAGES)('in %s', (language) => {
  const own = LANGUAGES.indexOf(language);

  it.each(SENTENCES)(
    'a family %s reads what would change %s',
    async (_, service, answers, texts) => {
      const { container } = await show(language, service, answers);
      expect(container).toHaveTextContent(texts[own] ?? '');
      expect(container.textContent).toBe(texts[own]);
    },
  );

  it.each([['violence'], ['substanceUse'], ['psychosis'], ['violence', 'psychosis']] as const)(
    'nothing acute is named: %s',
    async (...acute) => {
      const { container } = await show(language, 'infantFamilyTherapy', {
        ...EXPECTING,
        acute: acute.filter((one) => one !== undefined),
      });
      expect(container.textContent).toBe(ACUTE[own]);
    },
  );

  it('a result that no single change would turn has no sentence', async () => {
    const { container } = await show(language, 'infantFamilyTherapy', OLDER_CHILD);
    expect(container).toBeEmptyDOMElement();
  });

  it('a service that can be contacted now has none either', async () => {
    const { container } = await show(language, 'infantFamilyTherapy', EXPECTING);
    expect(container).toBeEmptyDOMElement();
    expect(screen.queryByText(/\$t\(|\{\{/)).not.toBeInTheDocument();
  });
});

async function show(language: string, service: ServiceId, answers: Answers) {
  const i18n = await createI18n(language);
  await addNamespace(i18n, language, 'turning');
  const result = assess(answers, TODAY).find((one) => one.service === service);
  if (result === undefined) throw new Error(`${service} says nothing`);
  return render(
    <I18nextProvider i18n={i18n}>
      <WhatWouldChange result={result} answers={answers} today={TODAY} />
    </I18nextProvider>,
  );
}
