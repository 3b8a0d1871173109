import { helsinkiTime } from '../../src/rules/helsinkiTime.ts';

declare global {
  interface Window {
    helsinkiTime: typeof helsinkiTime;
  }
}

window.helsinkiTime = helsinkiTime;
