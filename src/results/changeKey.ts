import type { ParseKeys } from 'i18next';

/** A reason that turns a service from fitting, as the key of what would change it. */
export type ChangeKey = ParseKeys<'changes'>;
