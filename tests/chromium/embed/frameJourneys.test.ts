import { JOURNEYS } from '../../journeys.ts';
import { walkAll } from './walkAll.ts';

// In the frame runs the page itself, whose journeys are walked elsewhere, too.
walkAll(
  'frame',
  JOURNEYS.filter((_, place) => place % 3 === 0),
);
