import { walkAll } from './walkAll.ts';

walkAll('element');
