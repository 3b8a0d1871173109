import { coloursOf } from './colours.ts';
import { forcedColourFaults } from './forcedColours.ts';
import { beginHearing, heard } from './hearing.ts';
import { printFaults } from './print.ts';
import { reflowFaults } from './reflow.ts';
import { spacingFaults } from './spacing.ts';
import { motionFaults } from './stillness.ts';
import { beginStops, endStops, focusEach } from './stops.ts';
import { targetFaults } from './targets.ts';
import { textsByLanguage } from './texts.ts';

/** What the tests ask of a page, from inside it. */
export const access = {
  beginHearing,
  heard,
  beginStops,
  endStops,
  focusEach,
  reflowFaults,
  spacingFaults,
  targetFaults,
  forcedColourFaults,
  motionFaults,
  coloursOf,
  textsByLanguage,
  printFaults,
};

Object.assign(window, { access });
