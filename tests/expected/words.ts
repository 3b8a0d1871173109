import type { DocumentEntry } from '../../src/catalogue/schema.ts';
import type { Answer } from '../../src/rules/answers.ts';
import type { Outcome } from '../../src/rules/outcome.ts';

type OptionOf<Chosen> = Chosen extends readonly (infer Option)[] ? Option : Chosen;

/** The questions that are answered by choosing; the others take a date, a week or an age. */
type ChoiceId =
  'situation' | 'birth' | 'home' | 'worries' | 'support' | 'referral' | 'socialWorker' | 'acute';

/** The words of the table for every option, as a service expert would say it. */
export const OPTION_WORDS: {
  [Id in ChoiceId]: Record<OptionOf<Answer<Id>> & string, string>;
} = {
  situation: {
    expecting: 'odottaa vauvaa',
    baby: 'alle 1-vuotias vauva',
    both: 'vauva ja odottaa',
    older: 'nuorin vähintään 1-vuotias',
    loss: 'menetys',
  },
  birth: { born: 'syntynyt', notYet: 'ei vielä', ratherNotSay: 'ei kerrota' },
  home: {
    helsinki: 'Helsinki',
    moving: 'muuttamassa Helsinkiin',
    elsewhere: 'muualla',
    notSure: 'ei varma',
  },
  worries: {
    crying: 'itku',
    sleepOrEating: 'uni tai syöminen',
    senses: 'aistiherkkyys',
    mood: 'mieliala',
    bond: 'suhde vauvaan',
    pregnancyOrBirth: 'raskaus tai synnytys',
    everydayLife: 'arki',
    parenting: 'vanhemmuus',
    olderChild: 'isomman lapsen kehitys',
    somethingElse: 'jokin muu',
    nothing: 'ei mikään',
    ratherNotSay: 'ei kerrota',
  },
  support: { enough: 'riittää', notEnough: 'ei riitä', notSure: 'ei varma' },
  referral: { given: 'on', notYet: 'ei vielä', notSure: 'ei varma' },
  socialWorker: {
    socialServices: 'sosiaalipalveluissa',
    childWelfare: 'lastensuojelussa',
    none: 'ei ole',
    ratherNotSay: 'ei kerrota',
  },
  acute: {
    violence: 'väkivalta',
    substanceUse: 'päihteet',
    psychosis: 'psykoosi',
    earlier: 'aiemmin',
    none: 'ei mitään',
    ratherNotSay: 'ei kerrota',
  },
};

/** In place of a week or an age that is not told. */
export const NOT_KNOWN = 'ei tiedossa';
export const NOT_TOLD = 'ei kerrota';

export const OUTCOME_WORDS: Record<Outcome, string> = {
  apply: 'ota yhteyttä',
  referral: 'pyydä lähete',
  socialWorker: 'sosiaalityöntekijän kautta',
  ask: 'kysy',
  notYet: 'ei vielä',
  notRightNow: 'ei juuri nyt',
  otherRoute: 'toinen reitti',
  notNeeded: 'ei tarvetta',
};

/** Where a service is not shown, as after a loss. */
export const NOT_SHOWN = '–';

export const KIND_WORDS: Record<DocumentEntry['kind'], string> = {
  page: 'sivu',
  brochure: 'esite',
  register: 'palvelurekisteri',
};
