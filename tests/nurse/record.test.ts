import type { i18n } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/catalogue/assess.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { addStaffWords } from '../../src/i18n/staffWords.ts';
import { draftText, recipientsIn, type Recipient } from '../../src/nurse/record/draftText.ts';
import { summaryText } from '../../src/nurse/record/summaryText.ts';
import { ACUTE, answerSchemas, type Answers, type QuestionId } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';
import { born, CRYING_BABY, due, EXPECTING, OLDER_CHILD } from '../rules/families.ts';

const words: Record<string, i18n> = {};
beforeAll(async () => {
  for (const language of ['fi', 'sv']) {
    const own = await createI18n(language);
    addStaffWords(own);
    words[language] = own;
  }
});

const IN_DANGER: Answers = { ...CRYING_BABY, acute: ['violence'] };

function summary(
  answers: Answers,
  included: readonly QuestionId[] = [],
  language = 'fi',
): string[] {
  return summaryText(words[language] as i18n, { answers, today: TODAY }, included).split('\n');
}

function draft(
  service: Recipient,
  answers: Answers,
  included: readonly QuestionId[] = [],
  language = 'fi',
): string[] {
  const family = { answers, today: TODAY };
  return draftText(words[language] as i18n, service, family, included).split('\n');
}

describe('the summary for the record', () => {
  it('says who, how far, each outcome with its criteria, and the rules', () => {
    expect(summary({ ...EXPECTING, support: 'notSure' })).toEqual([
      'Tukipolku-kartoitus 22.11.2026. Ohjaava, ei päätös eikä diagnoosi.',
      'Odottaa vauvaa.',
      'Raskauden kesto 25+0, laskettu aika 7.3.2027.',
      'Kotikunta: Helsinki.',
      '- Terapeuttinen vauvaperhetyö: perhe voi ottaa yhteyttä nyt. Täyttyy: odottaa tai perheessä alle 1-vuotias; kotikunta Helsinki; raskausviikko vähintään 20. Ei tiedossa: tarve nykyistä vahvempaan tukeen.',
      '- Baby blues -vauvaperhetyö: perhe voi ottaa yhteyttä nyt. Täyttyy: odottaa tai vauva on syntynyt.',
      '- Vauvojen toimintaterapia: kriteeri ei täyty, toinen reitti. Täyttyy: kotikunta Helsinki. Ei täyty: vauva on syntynyt ja alle 1-vuotias.',
      'Arkaluonteisia tietoja on jätetty pois, ja tulokset ovat ilman niitä.',
      'Säännöt 1.1, tarkistettu 21.11.2026.',
    ]);
  });

  it('says from when, and that a criterion was not asked about', () => {
    // Due 6.6.2027: 20+0 on 17.1.2027, 19+0 on 10.1.2027.
    const { home: _, support: __, ...early } = { ...EXPECTING, pregnancy: due('2027-06-06') };
    expect(summary(early).find((line) => line.includes('Terapeuttinen'))).toBe(
      '- Terapeuttinen vauvaperhetyö: aikaisintaan 17.1.2027 (viikko 20+0), kysyä voi 10.1.2027 alkaen. Täyttyy: odottaa tai perheessä alle 1-vuotias. Ei täyty: raskausviikko vähintään 20. Ei kysytty: kotikunta Helsinki; tarve nykyistä vahvempaan tukeen.',
    );
  });

  it('takes in a sensitive answer, and what rests on it, only when it is ticked', () => {
    const lines = summary(EXPECTING, ['worries']);
    expect(lines).toContain('Huolet: vanhemman mieliala, ahdistus tai uupumus.');
    expect(lines).toContain(
      '- Ei tarvetta nyt vastausten perusteella: Lasten toimintaterapia; Perhetyö; Tehostettu perhetyö.',
    );
    expect(lines.join(' ')).not.toMatch(/todellisuu|väkival/);
    expect(summary(EXPECTING, ['worries', 'acute']).join(' ')).not.toContain('jätetty pois');
  });

  it('tells what is acute when it is ticked', () => {
    const told = summary(IN_DANGER, ['acute']).join('\n');
    expect(told).toContain('Tilanne juuri nyt: perheväkivalta tai sen pelko.');
    expect(told).toContain(
      '- Terapeuttinen vauvaperhetyö: ei juuri nyt, ensin muu apu; perhe voi silti kysyä.',
    );
  });

  it.each(ACUTE)('is the same whatever is acute, unless it is ticked: %s', (acute) => {
    for (const family of [EXPECTING, CRYING_BABY, { ...CRYING_BABY, home: 'moving' as const }]) {
      const silent = summary({ ...family, acute: ['none'] }, ['worries']);
      expect(summary({ ...family, acute: [acute] }, ['worries'])).toEqual(silent);
    }
  });

  it.each(answerSchemas.socialWorker.options)(
    'is the same whatever social worker there is, unless it is ticked: %s',
    (socialWorker) => {
      const silent = summary({ ...OLDER_CHILD, socialWorker: 'none' }, ['worries']);
      expect(summary({ ...OLDER_CHILD, socialWorker }, ['worries'])).toEqual(silent);
    },
  );

  it('past 42 weeks it says that the baby has been born, ticked or not', () => {
    const family: Answers = {
      ...CRYING_BABY,
      situation: 'expecting',
      pregnancy: due('2026-11-05'),
      birth: 'born',
      child: born('2026-11-08'),
    };
    expect(summary(family).slice(1, 3)).toEqual([
      'Perheessä alle 1-vuotias.',
      'Nuorin syntynyt 8.11.2026.',
    ]);
  });

  it('is in Swedish on the Swedish page', () => {
    expect(summary(CRYING_BABY, [], 'sv')).toEqual([
      'Kartläggning med Stödstigen 22.11.2026. Vägledande, inget beslut och ingen diagnos.',
      'Barn under ett år i familjen.',
      'Yngsta barnet fött 20.8.2026.',
      'Hemkommun: Helsingfors.',
      '- Terapeutiskt arbete med spädbarnsfamiljer: familjen kan ta kontakt nu. Borde börja före 20.8.2027. Uppfylls: väntar barn eller har barn under ett år; hemkommun Helsingfors; behov av mer stöd än nu; börjar före 1-årsdagen.',
      '- Spädbarnsfamiljearbetet Baby blues: familjen kan ta kontakt nu. Uppfylls: väntar barn eller barnet har fötts.',
      '- Ergoterapi för spädbarn: remiss behövs. Uppfylls: barnet är fött och under ett år; hemkommun Helsingfors.',
      'Känsliga uppgifter har lämnats bort, och resultaten är utan dem.',
      'Regler 1.1, granskade 21.11.2026.',
    ]);
  });
});

describe('drafts', () => {
  const answers: Answers = { ...IN_DANGER, worries: ['crying', 'senses', 'mood'] };

  it('a referral names the signs of the baby when worries are ticked, and no other worry', () => {
    expect(recipientsIn(assess(answers, TODAY))).toEqual(['babyOccupationalTherapy']);
    expect(draft('babyOccupationalTherapy', answers, ['worries'])).toEqual([
      'Lähete: Vauvojen toimintaterapia',
      'Päiväys: 22.11.2026.',
      'Nuorin syntynyt 20.8.2026.',
      'Kotikunta: Helsinki.',
      'Syy: runsas itku, vaikea rauhoittaa; herkkyys kosketukselle, äänille tai valolle.',
      'Läheisten ja neuvolan tuki: ei riitä.',
      'Asiasta on sovittu perheen kanssa: ____',
      'Täydennä: nimi, henkilötunnus, yhteystiedot, asiointikieli, lähettäjä.',
    ]);
    expect(draft('babyOccupationalTherapy', answers)).toContain('Syy: ____');
  });

  it('a referral of an older child tells nothing of the baby', () => {
    const both: Answers = { ...CRYING_BABY, worries: ['olderChild'] };
    const lines = draft('paediatricOccupationalTherapy', both, ['worries']);
    expect(lines).toContain('Lapsi, jota lähete koskee: nimi ____, syntymäaika ____');
    expect(lines.join(' ')).not.toMatch(/20\.8\.2026|alle 1-vuotias/);
  });

  it('a note to a social worker names everyday life and parenting', () => {
    expect(recipientsIn(assess(OLDER_CHILD, TODAY))).toEqual([
      'paediatricOccupationalTherapy',
      'familyWork',
    ]);
    expect(draft('familyWork', OLDER_CHILD, ['worries', 'socialWorker'], 'sv')).toEqual([
      'Kontakt till socialarbetare: Familjearbete',
      'Datum: 22.11.2026.',
      'Yngsta barnet minst ett år.',
      'Hemkommun: Helsingfors.',
      'Orsak: vardagen.',
      'Socialarbetare: nej.',
      'Överenskommet med familjen: ____',
      'Komplettera: namn, personbeteckning, kontaktuppgifter, kontaktspråk, avsändare.',
    ]);
    expect(draft('familyWork', OLDER_CHILD, ['worries']).join(' ')).not.toContain(
      'Sosiaalityöntekijä:',
    );
  });

  it('a refusal to say is not recorded', () => {
    const refused: Answers = { ...OLDER_CHILD, socialWorker: 'ratherNotSay' };
    expect(draft('familyWork', refused, ['worries', 'socialWorker']).join(' ')).not.toMatch(
      /ei kerrottu|Sosiaalityöntekijä:/,
    );
  });

  it('a client of child welfare has one note, to the own social worker', () => {
    const client: Answers = { ...OLDER_CHILD, socialWorker: 'childWelfare' };
    expect(recipientsIn(assess(client, TODAY))).toEqual([
      'paediatricOccupationalTherapy',
      'enhancedFamilyWork',
    ]);
  });

  it('there are none where the family gets in touch itself', () => {
    expect(recipientsIn(assess(EXPECTING, TODAY))).toEqual([]);
  });
});
