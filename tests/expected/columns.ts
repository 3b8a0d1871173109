import services from '../../locales/fi/services.json' with { type: 'json' };
import type { ServiceId } from '../../src/catalogue/services.ts';
import type { QuestionId } from '../../src/rules/answers.ts';

/** The heading of each question's column. */
export const QUESTION_COLUMNS: Record<QuestionId, string> = {
  situation: 'Tilanne',
  pregnancy: 'Raskaus',
  birth: 'Onko vauva syntynyt',
  child: 'Lapsi',
  home: 'Kotikunta',
  worries: 'Huolet',
  support: 'Tuki',
  referral: 'Lähete',
  socialWorker: 'Sosiaalityöntekijä',
  acute: 'Juuri nyt',
};
export const QUESTION_IDS = Object.keys(QUESTION_COLUMNS) as QuestionId[];

/** The heading of each service's column: its official name. */
export const SERVICE_COLUMNS = Object.fromEntries(
  Object.entries(services).map(([id, { name }]) => [id, name]),
) as Record<ServiceId, string>;
export const SERVICE_IDS = Object.keys(SERVICE_COLUMNS) as ServiceId[];

export const NUMBER = 'Nro';
export const FAMILY = 'Perhe';
export const TODAY = 'Tänään';
export const SOURCES = 'Lähde';
export const REASON = 'Perustelu';

/** Every column that a table must have, in any order. */
export const COLUMNS: readonly string[] = [
  NUMBER,
  FAMILY,
  TODAY,
  ...Object.values(QUESTION_COLUMNS),
  ...Object.values(SERVICE_COLUMNS),
  SOURCES,
  REASON,
];
