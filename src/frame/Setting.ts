import { createContext } from 'react';
import { EXIT } from '../leaving/exit.ts';

/** Where what is shown stands, and what follows from that. */
export type Setting = {
  /** A page of our own, that page in somebody's frame, or an element in somebody's page. */
  place: 'page' | 'frame' | 'element';
  /** Where a person lands who leaves quickly. */
  exit: string;
  /** Whether every step has an entry in the browser's history. */
  history: boolean;
  /** Whether its address is that of the first question, not of the introduction. */
  asksAtOnce: boolean;
};

/** How a page of our own is made when the site is built. */
export const AS_BUILT: Setting = { place: 'page', exit: EXIT, history: true, asksAtOnce: false };

export const SettingContext = createContext(AS_BUILT);
