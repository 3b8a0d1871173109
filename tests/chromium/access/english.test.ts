import { expect, it } from 'vitest';
import { lookThrough, LONG } from './lookThrough.ts';
import { pageScreens } from './pageScreens.ts';
import { wizardScreens } from './wizardScreens.ts';

it('nothing is found on any screen of the wizard in English', LONG, async () => {
  const found = await lookThrough('The wizard in English', (page) => wizardScreens(page, 'en'));
  expect(found).toEqual({});
});

it('nothing is found on the pages beside it in English', LONG, async () => {
  const found = await lookThrough('Pages in English', (page) => pageScreens(page, 'en'));
  expect(found).toEqual({});
});
