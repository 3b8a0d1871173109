import { createContext } from 'react';

/** What time it is; the page may give a clock of its own, and tests do. */
export const NowContext = createContext(() => new Date());
