import { IS_EVERY } from '../breadth.ts';
import { JOURNEYS } from '../journeys.ts';
import { inFirefox } from './inFirefox.ts';
import { walkEach } from './walkEach.ts';

inFirefox((browser) => {
  walkEach(
    JOURNEYS.filter(
      ({ answers, family }) => IS_EVERY || answers.length === 10 || /Espoo|lost/.test(family),
    ).map((journey) => ({ ...journey, language: 'fi' })),
    browser,
  );
});
