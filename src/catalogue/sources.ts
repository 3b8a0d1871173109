import type { DocumentId } from './documents.ts';
import type { SourceEntry } from './schema.ts';

/**
 * The statements that rules and results rest on, by where they stand. What each says is restated in
 * our own words in `locales`; the fingerprint of the sentence itself is in fingerprints.ts.
 */
export const SOURCES = {
  therapyFamilies: { document: 'therapyPageFi', section: 'johdanto', language: 'fi' },
  therapyWeekTwenty: { document: 'therapyPageFi', section: 'johdanto', language: 'fi' },
  therapyWeekTwentyOrdinal: { document: 'therapyPageEn', section: 'introduction', language: 'en' },
  therapyWorries: { document: 'therapyPageFi', section: 'Käytön edellytykset', language: 'fi' },
  therapyFeelings: { document: 'therapyPageFi', section: 'johdanto', language: 'fi' },
  therapyBabySigns: { document: 'therapyPageFi', section: 'johdanto', language: 'fi' },
  therapyEverydayLife: { document: 'therapyPageFi', section: 'johdanto', language: 'fi' },
  therapySupport: { document: 'therapyPageFi', section: 'Käytön edellytykset', language: 'fi' },
  therapyObstacles: { document: 'therapyPageFi', section: 'Käytön edellytykset', language: 'fi' },
  therapyObstaclesEn: { document: 'therapyPageEn', section: 'requirements', language: 'en' },
  therapyObstaclesSv: { document: 'register9408', section: 'prerequisites', language: 'sv' },
  therapyResidence: { document: 'therapyPageFi', section: 'Käytön edellytykset', language: 'fi' },
  therapyContact: { document: 'therapyPageFi', section: 'johdanto', language: 'fi' },
  therapyMaisa: { document: 'register9408', section: 'description_long', language: 'fi' },
  therapySwedishLine: { document: 'therapyPageFi', section: 'johdanto', language: 'fi' },
  therapyPlaces: { document: 'therapyPageFi', section: 'johdanto', language: 'fi' },
  therapyFree: { document: 'therapyPageFi', section: 'johdanto', language: 'fi' },
  therapyLanguages: {
    document: 'therapyPageFi',
    section: 'Saatavilla olevat kielet',
    language: 'fi',
  },
  occupationalReferral: {
    document: 'occupationalPageEn',
    section: 'To whom and on what terms',
    language: 'en',
  },
  occupationalReferralBaby: { document: 'occupationalPageEn', section: 'Service', language: 'en' },
  occupationalChild: { document: 'occupationalPageEn', section: 'Service', language: 'en' },
  occupationalSenses: { document: 'occupationalPageEn', section: 'Service', language: 'en' },
  occupationalBabySigns: { document: 'occupationalPageEn', section: 'Service', language: 'en' },
  occupationalResidence: {
    document: 'occupationalPageEn',
    section: 'To whom and on what terms',
    language: 'en',
  },
  occupationalLanguages: {
    document: 'occupationalPageEn',
    section: 'Basic information',
    language: 'en',
  },
  occupationalFree: { document: 'register5541', section: 'description_long', language: 'fi' },
  familyWorkWay: { document: 'familyWorkBrochure', section: 'Työskentelyvaiheet', language: 'fi' },
  familyWorkPurpose: { document: 'familyWorkBrochure', section: 'Perhetyö', language: 'fi' },
  familyWorkContent: {
    document: 'familyWorkBrochure',
    section: 'Mitä, missä, milloin?',
    language: 'fi',
  },
  familyWorkPlaces: {
    document: 'familyWorkBrochure',
    section: 'Mitä, missä, milloin?',
    language: 'fi',
  },
  familyWorkClients: { document: 'register9758', section: 'description_long', language: 'fi' },
  familyWorkAssessment: { document: 'register9758', section: 'description_long', language: 'fi' },
  familyWorkResidence: { document: 'register7537', section: 'prerequisites', language: 'fi' },
  familyWorkFree: { document: 'register7537', section: 'description_long', language: 'fi' },
  enhancedClients: { document: 'register9753', section: 'description_long', language: 'fi' },
  enhancedDecision: { document: 'register9753', section: 'description_long', language: 'fi' },
  enhancedFree: { document: 'register9753', section: 'description_long', language: 'fi' },
  babyBluesFamilies: {
    document: 'babyBluesBrochure',
    section: 'Kohderyhmä ja palveluun pääsyn kriteerit',
    language: 'fi',
  },
  babyBluesBabySigns: {
    document: 'babyBluesBrochure',
    section: 'Kohderyhmä ja palveluun pääsyn kriteerit',
    language: 'fi',
  },
  babyBluesContact: {
    document: 'babyBluesBrochure',
    section: 'Kohderyhmä ja palveluun pääsyn kriteerit',
    language: 'fi',
  },
  babyBluesNoClientship: {
    document: 'babyBluesBrochure',
    section: 'Kohderyhmä ja palveluun pääsyn kriteerit',
    language: 'fi',
  },
  babyBluesAnonymous: {
    document: 'babyBluesBrochure',
    section: 'Palvelun tarkoitus ja yleiskuvaus',
    language: 'fi',
  },
  babyBluesLocalities: {
    document: 'babyBluesBrochure',
    section: 'Kohderyhmä ja palveluun pääsyn kriteerit',
    language: 'fi',
  },
  babyBluesChat: { document: 'babyBluesBrochure', section: 'Palvelun sisältö', language: 'fi' },
  clinicResidence: { document: 'register6440', section: 'prerequisites', language: 'fi' },
  clinicFree: { document: 'register6440', section: 'description_long', language: 'fi' },
  clinicLine: { document: 'errand5263', section: 'channels', language: 'fi' },
  counsellingFamilies: { document: 'register9195', section: 'description_long', language: 'fi' },
  counsellingAnyNeed: { document: 'register9195', section: 'description_long', language: 'fi' },
  counsellingResidence: { document: 'errand4336', section: 'description', language: 'fi' },
  counsellingFree: { document: 'register9195', section: 'description_long', language: 'fi' },
  counsellingLine: { document: 'register9195', section: 'description_long', language: 'fi' },
} as const satisfies Record<string, SourceEntry & { document: DocumentId }>;

export type SourceId = keyof typeof SOURCES;
