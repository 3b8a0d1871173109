import { CHECKED } from './checked.ts';
import type { DocumentEntry } from './schema.ts';

const CITY = 'Helsingin kaupunki';
const SERVICES = {
  publisher: CITY,
  kind: 'register',
  dated: '2025-09-25',
  checked: CHECKED,
} as const;
const ERRANDS = { ...SERVICES, dated: '2025-09-27' } as const;

/**
 * The documents behind the rules. `dated` is the date that the document itself carries, absent
 * when it carries none; `checked` is the day on which the statements were compared with it.
 */
export const DOCUMENTS = {
  therapyPageFi: {
    title: 'Terapeuttinen vauvaperhetyö',
    publisher: CITY,
    kind: 'page',
    language: 'fi',
    checked: CHECKED,
  },
  therapyPageEn: {
    title: 'Therapeutic work for families with infants',
    publisher: CITY,
    kind: 'page',
    language: 'en',
    checked: CHECKED,
  },
  occupationalPageEn: {
    title: 'Paediatric occupational therapy (Suomi.fi)',
    publisher: CITY,
    kind: 'page',
    language: 'en',
    dated: '2022-09-23',
    checked: CHECKED,
  },
  familyWorkBrochure: {
    title: 'Perhetyö – Tavoitteena lapsen etu',
    publisher: CITY,
    kind: 'brochure',
    language: 'fi',
    dated: '2019',
    checked: CHECKED,
  },
  babyBluesBrochure: {
    title: 'Baby blues -vauvaperhetyö',
    publisher: 'Ensi- ja turvakotien liitto',
    kind: 'brochure',
    language: 'fi',
    checked: CHECKED,
  },
  register5541: { ...SERVICES, title: 'Lasten toimintaterapia (5541)' },
  register6440: { ...SERVICES, title: 'Äitiysneuvolapalvelut (6440)' },
  register7537: {
    title: 'Perhetyö (7537)',
    publisher: CITY,
    kind: 'register',
    checked: CHECKED,
  },
  register9195: { ...SERVICES, title: 'Lapsiperheiden sosiaalineuvonta (9195)' },
  register9408: { ...SERVICES, title: 'Terapeuttinen vauvaperhetyö (9408)' },
  register9753: { ...SERVICES, title: 'Tehostettu perhetyö (9753)' },
  register9758: { ...SERVICES, title: 'Perhetyö (9758)' },
  errand4336: { ...ERRANDS, title: 'Lapsiperheiden sosiaalineuvonnan puhelinpalvelu (4336)' },
  errand5263: { ...ERRANDS, title: 'Neuvoloiden ajanvaraus ja neuvonta (5263)' },
} as const satisfies Record<string, DocumentEntry>;

export type DocumentId = keyof typeof DOCUMENTS;
