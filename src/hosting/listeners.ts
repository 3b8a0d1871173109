// One file to fetch for those that are told anything.
export { countSteps } from './countSteps.ts';
export { speakToParent } from './speakToParent.ts';
