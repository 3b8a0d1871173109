import type { Language } from './eachText.ts';

/** The official names that stand whole at a key, as the City's register and nollalinja.fi spell them. */
export const NAMES: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  'services.infantFamilyTherapy.name': {
    fi: 'Terapeuttinen vauvaperhetyö',
    sv: 'Terapeutiskt arbete med spädbarnsfamiljer',
    en: 'Therapeutic work for families with infants',
  },
  'services.babyOccupationalTherapy.name': {
    fi: 'Vauvojen toimintaterapia',
    sv: 'Ergoterapi för spädbarn',
    en: 'Occupational therapy for babies',
  },
  'services.paediatricOccupationalTherapy.name': {
    fi: 'Lasten toimintaterapia',
    sv: 'Ergoterapi för barn',
    en: 'Paediatric occupational therapy',
  },
  'services.familyWork.name': { fi: 'Perhetyö', sv: 'Familjearbete', en: 'Family work' },
  'services.enhancedFamilyWork.name': {
    fi: 'Tehostettu perhetyö',
    sv: 'Intensifierat familjearbete',
    en: 'Enhanced family work',
  },
  // It has no official name in Swedish or English.
  'services.babyBlues.name': { fi: 'Baby blues -vauvaperhetyö' },
  'services.maternityAndChildHealthClinic.name': {
    fi: 'Neuvola',
    sv: 'Rådgivningsbyrån',
    en: 'Maternity and child health clinic',
  },
  'services.socialCounselling.name': {
    fi: 'Lapsiperheiden sosiaalineuvonta',
    sv: 'Socialrådgivning för barnfamiljer',
    en: 'Social counselling for families with children',
  },
  'contacts.medicalHelpline.name': {
    fi: 'Päivystysapu',
    sv: 'Jourhjälpen',
    en: 'Medical Helpline',
  },
  'contacts.nollalinja.name': { fi: 'Nollalinja', sv: 'Nollinjen', en: 'Nollalinja' },
  'contacts.crisisEmergency.name': {
    fi: 'Helsingin kriisipäivystys',
    sv: 'Helsingfors krisjour',
    en: 'Helsinki crisis emergency services',
  },
  'contacts.emergencySocialServices.name': {
    fi: 'Helsingin sosiaalipäivystys',
    sv: 'Helsingfors socialjour',
    en: 'Helsinki emergency social services',
  },
  'contacts.needHelpForm.name': {
    fi: 'Tarvitsen apua -verkkolomake',
    sv: 'Webbformuläret Jag behöver hjälp',
    en: '‘Need help?’ online form',
  },
  'contacts.maisa.name': { fi: 'Maisa', sv: 'Maisa', en: 'Maisa' },
  'contacts.needsAssessment.name': {
    fi: 'Lastensuojelun ja erityisen tuen tarpeen arviointi',
    sv: 'Behovsbedömning för barnskydd och särskilt stöd',
    en: 'Assessment of the need for child welfare and special support',
  },
};

/**
 * A term in Finnish, and what must then stand at the same key in the other languages. Keys that say
 * the same in other words are named.
 */
export const TERMS: readonly {
  fi: RegExp;
  sv: RegExp;
  en: RegExp;
  except?: Readonly<Record<string, string>>;
}[] = [
  {
    fi: /terapeutti\S* vauvaperhetyö/,
    sv: /terapeutisk\S* arbete/,
    en: /therapeutic work/,
  },
  {
    fi: /vauvojen toimintaterapi/,
    sv: /ergoterapi\S* för spädbarn/,
    en: /occupational therapy for babies/,
    except: { 'sources.occupationalReferralBaby': 'speaks of the baby at once' },
  },
  {
    fi: /lasten toimintaterapi/,
    sv: /ergoterapi\S* för barn/,
    en: /paediatric occupational therapy/,
  },
  { fi: /toimintaterapi/, sv: /ergoterap/, en: /occupational therap/ },
  { fi: /tehoste\S* perhetyö/, sv: /intensifiera\S* familjearbet/, en: /enhanced family work/ },
  { fi: /(?<!vauva)perhetyö/, sv: /familjearbet/, en: /family work/ },
  { fi: /baby blues/, sv: /baby blues/, en: /baby blues/ },
  {
    fi: /ensi- ja turvakotien liit/,
    sv: /förbundet för mödra- och skyddshem/,
    en: /federation of mother and child homes and shelters/,
  },
  {
    fi: /lapsiperheiden sosiaalineuvon/,
    sv: /socialrådgivning\S* för barnfamiljer/,
    en: /social counselling for families with children/,
  },
  { fi: /sosiaalineuvon/, sv: /socialrådgivning/, en: /social counselling/ },
  { fi: /perhesosiaalityö/, sv: /familjesocialarbet/, en: /family social work/ },
  { fi: /sosiaalityöntekij/, sv: /socialarbetare/, en: /social worker/ },
  { fi: /lastensuojelu/, sv: /barnskydd/, en: /child.welfare/ },
  {
    fi: /neuvola/,
    sv: /rådgivningsbyrå|barnrådgivning/,
    en: /clinic/,
    except: { 'nurse.slug': 'an address has no å' },
  },
  { fi: /terveydenhoitaj/, sv: /hälsovårdar/, en: /nurse/ },
  { fi: /perhekesku/, sv: /familjecent/, en: /family centre/ },
  { fi: /lähete(ttä)?(?!\p{L})|lähetteen|lähetevaatimus/u, sv: /remiss/, en: /referral/ },
  { fi: /raskausviik/, sv: /graviditetsveck/, en: /week/ },
  { fi: /kotikun/, sv: /hemkommun/, en: /municipality of residence|\bresidence\b/ },
  { fi: /psykoos/, sv: /psykos/, en: /psychosis/ },
  { fi: /päivystysa[pv]u/, sv: /jourhjälpen/, en: /medical helpline/ },
  { fi: /nollalinja/, sv: /nollinjen/, en: /nollalinja/ },
  { fi: /\bmaisa/, sv: /\bmaisa/, en: /\bmaisa/ },
];
