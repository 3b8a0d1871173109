import { createContext } from 'react';

/** The path under which the site lives, with a slash at its end. */
export const BaseContext = createContext('/');
