import { startAfresh } from './startAfresh.ts';
import { watchForLeaving } from './watchForLeaving.ts';

// A script of its own, small and first: it works before the wizard does, and without it.
watchForLeaving();
startAfresh();
