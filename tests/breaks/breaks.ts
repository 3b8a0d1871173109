import { ACCESS } from './access.ts';
import type { Break } from './Break.ts';
import { CLINIC } from './clinic.ts';
import { EARLY } from './early.ts';
import { EMBED } from './embed.ts';
import { FORMS } from './forms.ts';
import { LEAVING } from './leaving.ts';
import { MACHINE } from './machine.ts';
import { OFFLINE } from './offline.ts';
import { POLICY } from './policy.ts';
import { RULES } from './rules.ts';
import { STYLES } from './styles.ts';
import { WORDS } from './words.ts';

/** A break with the part of the product that it is in. */
export type PlacedBreak = Break & { area: string };

/** Every break, by area. */
export const BREAKS: readonly PlacedBreak[] = Object.entries({
  rules: RULES,
  machine: MACHINE,
  forms: FORMS,
  words: WORDS,
  styles: STYLES,
  policy: POLICY,
  offline: OFFLINE,
  embed: EMBED,
  clinic: CLINIC,
  leaving: LEAVING,
  early: EARLY,
  access: ACCESS,
}).flatMap(([area, breaks]) => breaks.map((one) => ({ ...one, area })));
