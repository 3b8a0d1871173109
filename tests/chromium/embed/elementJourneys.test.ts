import { JOURNEYS } from '../../journeys.ts';
import { walkAll } from './walkAll.ts';

walkAll('element', JOURNEYS);
