import type { ParseKeys } from 'i18next';

/** A message for a person, as a key of `errors.json`; a schema never holds words. */
export type ErrorKey = ParseKeys<'errors'>;
