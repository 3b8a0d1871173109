import type { Language } from './eachText.ts';

/** A name that is old, another service's or nobody's, and where it is told of on purpose. */
export type Rival = { name: RegExp; why: string; except?: Readonly<Record<string, string>> };

const CITIZENSHIP = {
  'readings.notCitizenship.trouble': 'tells of the English page’s word',
  'readings.notCitizenship.reading': 'says that it is not asked',
  'rules.notAsked.points.citizenship': 'says that it is not asked',
};

export const RIVALS: Readonly<Record<Language, readonly Rival[]>> = {
  fi: [
    { name: /vauvaperhevastaanot/, why: 'the old name of the therapeutic work' },
    { name: /sosiaaliohjau/, why: 'another service behind the same phone' },
    {
      name: /lastensuojelun perhetyö/,
      why: 'the old name of enhanced family work',
      except: {
        'readings.workNames.trouble': 'tells of the old names',
        'services.enhancedFamilyWork.summary': 'says what kind of family work it is',
      },
    },
    { name: /malmin perhekesku/, why: 'it does not exist yet' },
    {
      name: /kansalais(uu|i)/,
      why: 'residence matters, citizenship does not',
      except: { ...CITIZENSHIP, 'questions.home.hint': 'says that it does not matter' },
    },
    { name: /tarvitsen apua -(nap|paini)/, why: 'the form was a button once' },
    { name: /selkokie/, why: 'a name for texts that Selkokeskus has checked' },
  ],
  sv: [
    { name: /mottagning\S* för spädbarnsfamiljer/, why: 'the old name of the therapeutic work' },
    { name: /ergoterapi för (babyer|bebisar)/, why: 'it is called ergoterapi för spädbarn' },
    { name: /socialhandledning/, why: 'another service behind the same phone' },
    { name: /effektivera/, why: 'the old name of enhanced family work' },
    {
      name: /barnskydd\S* familjearbete|familjearbete\S* inom barnskydd/,
      why: 'the old name of enhanced family work',
      except: {
        'readings.workNames.trouble': 'tells of the old names',
        'services.enhancedFamilyWork.summary': 'says what kind of family work it is',
      },
    },
    { name: /malms familjecent/, why: 'it does not exist yet' },
    {
      name: /medborg/,
      why: 'residence matters, citizenship does not',
      except: CITIZENSHIP,
    },
    { name: /behöver hjälp-knapp/, why: 'the form was a button once' },
    { name: /medicinska? hjälplinje/, why: 'it is called Jourhjälpen' },
    { name: /nollalinja(?!\.fi)/, why: 'it is called Nollinjen' },
    { name: /lättläs/, why: 'a name for texts that have been checked as such' },
  ],
  en: [
    { name: /reception for families/, why: 'the old name of the therapeutic work' },
    { name: /social guidance/, why: 'another service behind the same phone' },
    { name: /intensi(ve|fied) family work/, why: 'the old name of enhanced family work' },
    {
      name: /child welfare family work/,
      why: 'the old name of enhanced family work',
      except: { 'services.enhancedFamilyWork.summary': 'says what kind of family work it is' },
    },
    { name: /malmi family cent/, why: 'it does not exist yet' },
    {
      name: /citizen/,
      why: 'residence matters, citizenship does not',
      except: CITIZENSHIP,
    },
    { name: /need help\?’ button/, why: 'the form was a button once' },
    { name: /nollinjen/, why: 'it is called Nollalinja' },
    { name: /pediatric(?<!paediatric)|counseling|\bcenter\b/, why: 'the register spells British' },
    { name: /easy (language|finnish)/, why: 'a name for texts that have been checked as such' },
  ],
};
