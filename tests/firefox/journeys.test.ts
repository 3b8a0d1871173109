import { JOURNEYS } from '../journeys.ts';
import { inFirefox } from './inFirefox.ts';
import { walkEach } from './walkEach.ts';

inFirefox((browser) => {
  walkEach(
    JOURNEYS.map((journey) => ({ ...journey, language: 'fi' })),
    browser,
  );
});
