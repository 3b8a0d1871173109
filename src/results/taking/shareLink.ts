import type { ServiceResult } from '../../catalogue/assess.ts';
import { shareFragment } from '../../catalogue/sharedServices.ts';
import { pathIn } from '../../i18n/languages.ts';
import { sortResults } from '../sortResults.ts';

/** A link to the site at `base` that names the services of a result and nothing else. */
export function shareLink(
  results: readonly ServiceResult[],
  language: string,
  base: string,
): string {
  const { fitting, later, doors } = sortResults(results);
  const services = [...fitting, ...later, ...doors].map(({ service }) => service);
  const page = new URL(pathIn(language, base), location.origin);
  return page.href + shareFragment(services);
}
