import { expect, it } from 'vitest';
import { lookThrough, LONG } from './lookThrough.ts';
import { pageScreens } from './pageScreens.ts';
import { wizardScreens } from './wizardScreens.ts';

it('nothing is found on any screen of the wizard in Swedish', LONG, async () => {
  const found = await lookThrough('The wizard in Swedish', (page) => wizardScreens(page, 'sv'));
  expect(found).toEqual({});
});

it('nothing is found on the pages beside it in Swedish', LONG, async () => {
  const found = await lookThrough('Pages in Swedish', (page) => pageScreens(page, 'sv'));
  expect(found).toEqual({});
});
