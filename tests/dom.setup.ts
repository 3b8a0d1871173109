import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';
import { PATIENCE } from './patience.ts';

configure({ asyncUtilTimeout: PATIENCE });
afterEach(cleanup);

const scrollTo: unknown = Reflect.get(window, 'scrollTo');
// What a file of tests leaves in the window that it shares must help no other.
afterAll(() => {
  Reflect.set(window, 'scrollTo', scrollTo);
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  const page = document.documentElement;
  for (const name of page.getAttributeNames()) page.removeAttribute(name);
  document.head.replaceChildren();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});
