/** Namespaces that no answer waits for: they come apart from the rest of a language. */
export const LATE: readonly string[] = [
  'calling',
  'dates',
  'opening',
  'readings',
  'sources',
  'taking',
  'turning',
];
