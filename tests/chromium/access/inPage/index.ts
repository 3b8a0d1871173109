import { coloursOf } from './colours.ts';
import { beginHearing, heard } from './hearing.ts';
import { lookAt } from './lookAt.ts';
import { motionFaults } from './stillness.ts';
import { beginStops, endStops, indicatorFaults } from './stops.ts';
import { textsByLanguage } from './texts.ts';

/** What the tests ask of a page, from inside it. */
export const access = {
  beginHearing,
  heard,
  beginStops,
  endStops,
  indicatorFaults,
  lookAt,
  motionFaults,
  coloursOf,
  textsByLanguage,
};

Object.assign(window, { access });
