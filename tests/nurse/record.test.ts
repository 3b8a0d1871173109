import { beforeAll, describe, expect, it } from 'vitest';
import type { i18n } from 'i18next';
import { assess } from '../../src/catalogue/assess.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { addStaffWords } from '../../src/i18n/staffWords.ts';
import { draftText, recipientsIn } from '../../src/nurse/record/draftText.ts';
import { summaryText } from '../../src/nurse/record/summaryText.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';
import { CRYING_BABY, EXPECTING, OLDER_CHILD } from '../rules/families.ts';

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
  included: Parameters<typeof summaryText>[2] = [],
  language = 'fi',
): string[] {
  return summaryText(words[language] as i18n, { answers, today: TODAY }, included).split('\n');
}

describe('the summary for the record', () => {
  it('says who, how far, each outcome with its criteria, and the rules', () => {
    expect(summary({ ...EXPECTING, support: 'notSure' })).toEqual([
      'Tukipolku-seulonta 22.11.2026. Ohjaava, ei päätös eikä diagnoosi.',
      'Odottaa vauvaa.',
      'Raskauden kesto 25+0, laskettu aika 7.3.2027.',
      '- Terapeuttinen vauvaperhetyö: kriteerit täyttyvät, perhe voi ottaa yhteyttä nyt. Täyttyy: odottaa tai perheessä alle 1-vuotias, kotikunta Helsinki, raskausviikko vähintään 20. Ei tiedossa: nykyinen tuki ei riitä.',
      '- Baby blues -vauvaperhetyö: kriteerit täyttyvät, perhe voi ottaa yhteyttä nyt. Täyttyy: odottaa tai vauva on syntynyt.',
      '- Vauvojen toimintaterapia: kriteeri ei täyty, toinen reitti. Täyttyy: kotikunta Helsinki. Ei täyty: alle 1-vuotias vauva on syntynyt. Ei kysytty: lähete neuvolasta.',
      'Kaikkia arkaluonteisia tietoja ei ole otettu mukaan.',
      'Säännöt 1.0, tarkistettu 21.11.2026.',
    ]);
  });

  it('takes in a sensitive answer, and what rests on it, only when it is ticked', () => {
    const lines = summary(EXPECTING, ['worries']);
    expect(lines).toContain('Huolet: vanhemman mieliala, ahdistus tai uupumus.');
    expect(lines).toContain(
      '- Ei tarvetta nyt vastausten perusteella: Lasten toimintaterapia, Perhetyö, Tehostettu perhetyö.',
    );
    expect(lines.join(' ')).not.toContain('psykoosia');
    expect(summary(EXPECTING, ['worries', 'acute'])).not.toContain(
      'Kaikkia arkaluonteisia tietoja ei ole otettu mukaan.',
    );
  });

  it('does not tell by an outcome what is not ticked', () => {
    const without = summary(IN_DANGER, ['worries']).join('\n');
    expect(without).not.toMatch(/terapeuttinen|väkival|ensin muu apu|akuut/i);
    const told = summary(IN_DANGER, ['acute']).join('\n');
    expect(told).toContain('Tilanne juuri nyt: perheväkivalta tai sen pelko.');
    expect(told).toContain('- Terapeuttinen vauvaperhetyö: ei juuri nyt, ensin muu apu.');
  });

  it('keeps silent about every sensitive question that is not ticked', () => {
    const all: Answers = {
      ...IN_DANGER,
      situation: 'both',
      pregnancy: { by: 'week', weeks: 42, days: 1 },
      birth: 'notYet',
      worries: ['mood', 'bond', 'everydayLife'],
      socialWorker: 'childWelfare',
      acute: ['violence', 'psychosis', 'substanceUse'],
    };
    expect(summary(all).join('\n')).not.toMatch(
      /mieliala|suhde|arje|sosiaalityön|lastensuoj|tehostettu|väkival|psyko|päihde|todellisuuden|ei vielä/i,
    );
  });

  it('is in Swedish on the Swedish page', () => {
    expect(summary(CRYING_BABY, [], 'sv')).toEqual([
      'Screening med Stödstigen 22.11.2026. Vägledande, inget beslut och ingen diagnos.',
      'Barn under ett år i familjen.',
      'Yngsta barnet fött 20.8.2026.',
      '- Terapeutiskt arbete med spädbarnsfamiljer: kriterierna uppfylls, familjen kan ta kontakt nu. Uppfylls: väntar barn eller har barn under ett år, hemkommun Helsingfors, nuvarande stöd räcker inte, börjar före 1-årsdagen.',
      '- Spädbarnsfamiljearbetet Baby blues: kriterierna uppfylls, familjen kan ta kontakt nu. Uppfylls: väntar barn eller barnet har fötts.',
      '- Ergoterapi för spädbarn: kriterierna uppfylls, remiss behövs. Uppfylls: barn under ett år har fötts, hemkommun Helsingfors. Uppfylls inte: remiss från rådgivningsbyrån.',
      'Alla känsliga uppgifter har inte tagits med.',
      'Regler 1.0, granskade 21.11.2026.',
    ]);
  });
});

describe('drafts', () => {
  it('a referral names the signs of the baby, and no other worry', () => {
    const answers: Answers = { ...IN_DANGER, worries: ['crying', 'senses', 'mood'] };
    expect(recipientsIn(assess(answers, TODAY))).toEqual(['babyOccupationalTherapy']);
    expect(
      draftText(words['fi'] as i18n, 'babyOccupationalTherapy', { answers, today: TODAY }).split(
        '\n',
      ),
    ).toEqual([
      'Lähete: Vauvojen toimintaterapia',
      'Perheessä alle 1-vuotias.',
      'Nuorin syntynyt 20.8.2026.',
      'Kotikunta: Helsinki.',
      'Syy: runsas itku, vaikea rauhoittaa, herkkyys kosketukselle, äänille tai valolle.',
      'Läheisten ja neuvolan tuki: ei riitä.',
      'Asiasta on sovittu perheen kanssa: ____',
      'Täydennä: nimi, henkilötunnus, yhteystiedot, asiointikieli, lähettäjä.',
    ]);
  });

  it('a note to a social worker names everyday life and parenting', () => {
    const today = TODAY;
    expect(recipientsIn(assess(OLDER_CHILD, today))).toEqual([
      'paediatricOccupationalTherapy',
      'familyWork',
    ]);
    expect(
      draftText(words['sv'] as i18n, 'familyWork', { answers: OLDER_CHILD, today }).split('\n'),
    ).toEqual([
      'Kontakt: Familjearbete',
      'Yngsta barnet minst ett år.',
      'Hemkommun: Helsingfors.',
      'Orsak: vardagen.',
      'Socialarbetare: nej.',
      'Överenskommet med familjen: ____',
      'Komplettera: namn, personbeteckning, kontaktuppgifter, kontaktspråk, avsändare.',
    ]);
  });

  it('there are none where the family gets in touch itself', () => {
    expect(recipientsIn(assess(EXPECTING, TODAY))).toEqual([]);
  });
});
