import { createContext } from 'react';

/** What time it is; a page may give a clock of its own, or none where the time is not known. */
export const NowContext = createContext<(() => Date) | null>(() => new Date());
