import type { ServiceResult } from '../catalogue/assess.ts';
import { serviceBy } from '../catalogue/services.ts';

const FITTING = ['apply', 'referral', 'socialWorker', 'ask'];

/** The results by where they stand on the page; each in its order of acting. */
export function sortResults(results: readonly ServiceResult[]) {
  const doors = results.filter(({ service }) => serviceBy(service).frontDoor);
  const services = results.filter((result) => !doors.includes(result));
  return {
    fitting: services.filter(({ outcome }) => FITTING.includes(outcome)),
    later: services.filter(({ outcome }) => outcome === 'notYet'),
    notNow: services.filter(({ outcome }) => outcome !== 'notYet' && !FITTING.includes(outcome)),
    doors,
  };
}
