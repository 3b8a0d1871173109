/** Raised whenever a rule, a source or a contact changes. */
export const RULES_VERSION = '1.1';

/** The day on which rules and contacts were last compared with their sources. */
export const CHECKED = '2026-11-21';
