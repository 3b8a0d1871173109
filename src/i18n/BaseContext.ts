import { createContext } from 'react';

/**
 * Where the site lives, with a slash at its end: a path on its own pages, a whole address on others.
 */
export const BaseContext = createContext('/');
