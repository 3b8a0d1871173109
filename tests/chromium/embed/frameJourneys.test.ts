import { walkAll } from './walkAll.ts';

walkAll('frame');
