import type { DocumentId } from './documents.ts';
import type { SourceEntry } from './schema.ts';

/**
 * The statements that rules and results rest on. What each says is restated in our own words in
 * `locales`; here stands where it says it, and the fingerprint of the sentence itself: how many
 * words it has, white space folded, and their SHA-256. `npm run check:sources` finds them again.
 */
export const SOURCES = {
  therapyFamilies: { document: 'therapyPageFi', section: 'johdanto', language: 'fi', words: 20, sha256: 'c8e341ba5eb4cf9568e27cfccb5e4b749c8611f7b97324d88563d4150bff3dca' },
  therapyWeekTwenty: { document: 'therapyPageFi', section: 'johdanto', language: 'fi', words: 7, sha256: '36fc2d86b0d9e6239b552f5e7df2a14766b9f60c4f5ba9071486569bf4e6533d' },
  therapyWeekTwentyOrdinal: { document: 'therapyPageEn', section: 'introduction', language: 'en', words: 18, sha256: '64d0d18f97bc61f15ac7578aabff35faea53302398539477d2032a2aec250015' },
  therapyWorries: { document: 'therapyPageFi', section: 'Käytön edellytykset', language: 'fi', words: 31, sha256: '696399eb606ccf4c6136c0bd34c6bf4990eb01932e35eb0cdf9867e49aa698ba' },
  therapyFeelings: { document: 'therapyPageFi', section: 'johdanto', language: 'fi', words: 16, sha256: '5f6fce5578170a4e2b4e655c961ba8bcd75c3b8c76274f7ad1afa407066797cc' },
  therapyBabySigns: { document: 'therapyPageFi', section: 'johdanto', language: 'fi', words: 16, sha256: '761e979732e55cb213336917b19958aa07be5e5f6a74261e5523fe673776de0a' },
  therapyEverydayLife: { document: 'therapyPageFi', section: 'johdanto', language: 'fi', words: 11, sha256: '1bcd69eb5e2c8272d163a32bd2afd845cc4381d105bad712107e73405730ec82' },
  therapySupport: { document: 'therapyPageFi', section: 'Käytön edellytykset', language: 'fi', words: 17, sha256: 'd3caf72c954d74d3040df206e6388b9d7bc9c577efcfc18e8fa9d1d96245da89' },
  therapyObstacles: { document: 'therapyPageFi', section: 'Käytön edellytykset', language: 'fi', words: 12, sha256: 'edcae97e9811f7397ac3da939cf2c2d0c669fcba180a0ec2a3618550aa7ca599' },
  therapyObstaclesEn: { document: 'therapyPageEn', section: 'requirements', language: 'en', words: 17, sha256: '2ab146208276dbfc680240d8a4fd77a010071ee4db8c993911bdd5aeb5aa6a0c' },
  therapyObstaclesSv: { document: 'register9408', section: 'prerequisites', language: 'sv', words: 17, sha256: 'f6d854ad74b22b0eafaa462f3ee01568e0420ba0d2923cca90052893e626c1c1' },
  therapyResidence: { document: 'therapyPageFi', section: 'Käytön edellytykset', language: 'fi', words: 4, sha256: 'b346864be7c1b713aad105a21bcdf006a78c8639a02c138d86556ee980c40da5' },
  therapyContact: { document: 'therapyPageFi', section: 'johdanto', language: 'fi', words: 22, sha256: 'c793f6a47d94f6a85c5a5f8ad1a963227ce05d6789f84247f6e33e2721dd9abf' },
  therapyMaisa: { document: 'register9408', section: 'description_long', language: 'fi', words: 17, sha256: 'a279c6e410fd762a8c46533bb9d2a53f4e52234aafb5388524ccf8f1366f4bde' },
  therapySwedishLine: { document: 'therapyPageFi', section: 'johdanto', language: 'fi', words: 6, sha256: '8784cb703cd5b5e442160a74b6805c4cec62330ace801f123417934ae3c69239' },
  therapyPlaces: { document: 'therapyPageFi', section: 'johdanto', language: 'fi', words: 6, sha256: 'fc2c170d04443caad09d4cda56f08560846d39288fc392d25d28ed3762dba37d' },
  therapyFree: { document: 'therapyPageFi', section: 'johdanto', language: 'fi', words: 4, sha256: '9905ddb3c3b235a55bde0f789f1bf794a188bba83e2258d80e0bea6cb023cf67' },
  therapyLanguages: { document: 'therapyPageFi', section: 'Saatavilla olevat kielet', language: 'fi', words: 3, sha256: 'befd2ac9c609fc056f6f3a2537180273d94b9428f228e24ff7949de90b470e50' },
  occupationalReferral: { document: 'occupationalPageEn', section: 'To whom and on what terms', language: 'en', words: 3, sha256: 'a74bda83306d2359e1d23b46ba5560574dc9374a40e3e06debde2e6e7382a120' },
  occupationalReferralBaby: { document: 'occupationalPageEn', section: 'Service', language: 'en', words: 17, sha256: '58a6be4f3d1b61e9aa7b68dac0cae06729e0aedfcb0ac1ea5a344041b0cac74d' },
  occupationalChild: { document: 'occupationalPageEn', section: 'Service', language: 'en', words: 30, sha256: 'b5dec27b87d476b777fd857e0a97183231dcaa21c96cbc5fe089f45e73fdfbeb' },
  occupationalBabySigns: { document: 'occupationalPageEn', section: 'Service', language: 'en', words: 26, sha256: '4441035a341208de6dc2558bea57d33454e1f0b74808ac69f16405c03cf97990' },
  occupationalResidence: { document: 'occupationalPageEn', section: 'To whom and on what terms', language: 'en', words: 8, sha256: 'ff2fea2130c8c767374ca48f93eeb93e489f695688852d7ea9ed2f17b00dd872' },
  occupationalLanguages: { document: 'occupationalPageEn', section: 'Basic information', language: 'en', words: 4, sha256: 'f7e2f6b76c0fa7ad0067beb8839528ec01106aa18a8ecb76d38b1cf964fc412c' },
  occupationalFree: { document: 'register5541', section: 'description_long', language: 'fi', words: 3, sha256: '1603d7dee027bf62ea5c441d4840e2ef20affa081be0c63d0cfa739dd5c44748' },
  familyWorkWay: { document: 'familyWorkBrochure', section: 'Työskentelyvaiheet', language: 'fi', words: 4, sha256: '213be421850760881c3a0e51d91df84fdd45e26bc1597795d8df268da21616da' },
  familyWorkPurpose: { document: 'familyWorkBrochure', section: 'Perhetyö', language: 'fi', words: 19, sha256: 'd93641c430e00374c9430fad2356d9cd89d7703ac43d9b55f250bf12f4b98959' },
  familyWorkContent: { document: 'familyWorkBrochure', section: 'Mitä, missä, milloin?', language: 'fi', words: 13, sha256: '5be1cb5e07783e10fac4e08e867094ff6c3be41c886cb96ddc2f4a099c95dae9' },
  familyWorkPlaces: { document: 'familyWorkBrochure', section: 'Mitä, missä, milloin?', language: 'fi', words: 16, sha256: 'c18980882f72c05cbb53697770e1d048084af31f6b462b1d2fe890eb1ba9fd19' },
  familyWorkClients: { document: 'register9758', section: 'description_long', language: 'fi', words: 5, sha256: 'f155e49c5dbfd41535e84d12ebd6574c42067b467240c79da1774391b7b75bb0' },
  familyWorkAssessment: { document: 'register9758', section: 'description_long', language: 'fi', words: 11, sha256: 'e549b2e1f6b2b08b161439ade7da795acd66486c51ff867a8984f211f0b93a0f' },
  familyWorkResidence: { document: 'register7537', section: 'prerequisites', language: 'fi', words: 4, sha256: 'b346864be7c1b713aad105a21bcdf006a78c8639a02c138d86556ee980c40da5' },
  familyWorkFree: { document: 'register7537', section: 'description_long', language: 'fi', words: 3, sha256: '8e365b3b0dc93dbe58ac80c362414baa87c51e6938c207e6312f7872c081e614' },
  enhancedClients: { document: 'register9753', section: 'description_long', language: 'fi', words: 14, sha256: '539f5f2df3c072bc52dfaa090d9670c3871953bdcc5f8a5f87862b08882202f2' },
  enhancedDecision: { document: 'register9753', section: 'description_long', language: 'fi', words: 11, sha256: '2c4c9c2bcd8b69c8172805c78d6dc9b24f5b0f96ee8b69a4f8f862f96ae528f5' },
  enhancedFree: { document: 'register9753', section: 'description_long', language: 'fi', words: 3, sha256: '0bbe63567c2fcd80902e2be4bcfd794a5fa2d5045a766224c810dfa3ca358895' },
  babyBluesFamilies: { document: 'babyBluesBrochure', section: 'Kohderyhmä ja palveluun pääsyn kriteerit', language: 'fi', words: 23, sha256: 'f099d33f5d3b80f5ac936454718651c7b706aaac8a5fd137f531965b3281c701' },
  babyBluesBabySigns: { document: 'babyBluesBrochure', section: 'Kohderyhmä ja palveluun pääsyn kriteerit', language: 'fi', words: 13, sha256: 'b1b6ae0c8a81d3428720903cb3808ae57d3f3360624eca08c0c23158bb761450' },
  babyBluesContact: { document: 'babyBluesBrochure', section: 'Kohderyhmä ja palveluun pääsyn kriteerit', language: 'fi', words: 15, sha256: 'be1df8863f8247c75486325e5b549e49886fb3fd13fd390fcee49b5b1cebfc03' },
  babyBluesNoClientship: { document: 'babyBluesBrochure', section: 'Kohderyhmä ja palveluun pääsyn kriteerit', language: 'fi', words: 4, sha256: '6aa2816e582d5d57e441a4093f1ec0a16ad24a0c92d2bf540d3bc2b2fb27e5bc' },
  babyBluesAnonymous: { document: 'babyBluesBrochure', section: 'Palvelun tarkoitus ja yleiskuvaus', language: 'fi', words: 8, sha256: 'db9295dd85edaec107b61e2e250e2d6a16e5ab7c465f1bfb89ba551301612212' },
  babyBluesLocalities: { document: 'babyBluesBrochure', section: 'Kohderyhmä ja palveluun pääsyn kriteerit', language: 'fi', words: 6, sha256: '73146c06c2b800039a460e14069c82849773350d03d1534bd837a71477149fd4' },
  babyBluesChat: { document: 'babyBluesBrochure', section: 'Palvelun sisältö', language: 'fi', words: 6, sha256: 'c1e57c63079752e074dc477908398574337adba9c94d108f45be41d45a39d33a' },
  clinicResidence: { document: 'register6440', section: 'prerequisites', language: 'fi', words: 4, sha256: 'b346864be7c1b713aad105a21bcdf006a78c8639a02c138d86556ee980c40da5' },
  clinicFree: { document: 'register6440', section: 'description_long', language: 'fi', words: 3, sha256: '8e365b3b0dc93dbe58ac80c362414baa87c51e6938c207e6312f7872c081e614' },
  clinicLine: { document: 'errand5263', section: 'channels', language: 'fi', words: 6, sha256: 'a62b6bd59855a39f38cbc080a4b98afa2f67821fc983bc5a2d92d1812f7c2fbd' },
  counsellingFamilies: { document: 'register9195', section: 'description_long', language: 'fi', words: 11, sha256: '32694bad9879a5523a42f13eba87ced8663ee6b2fe9c0fe19d65fc89b6da2e9b' },
  counsellingAnyNeed: { document: 'register9195', section: 'description_long', language: 'fi', words: 9, sha256: '3108e85edd7642633f2db360781a93b0ff980fa96c85c627dd28178dc4643115' },
  counsellingResidence: { document: 'errand4336', section: 'description', language: 'fi', words: 9, sha256: '111458fd36daec40264c91d2f2ca8e3b0b4dc3cb59dea7d30c57e536284a49b2' },
  counsellingFree: { document: 'register9195', section: 'description_long', language: 'fi', words: 6, sha256: '1825104606551f8fefead9bd2582176bdf8503493ac2ae5806a4589add318f4b' },
  counsellingLine: { document: 'register9195', section: 'description_long', language: 'fi', words: 11, sha256: '6d435d2eb90c4a25bebd9629f34dee87bdbc9a683712518ba8650616ce3598ef' },
} as const satisfies Record<string, SourceEntry & { document: DocumentId }>;

export type SourceId = keyof typeof SOURCES;
