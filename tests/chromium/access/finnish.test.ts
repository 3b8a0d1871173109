import { expect, it } from 'vitest';
import { lookThrough, LONG } from './lookThrough.ts';
import { pageScreens } from './pageScreens.ts';
import { wizardScreens } from './wizardScreens.ts';

it('nothing is found on any screen of the wizard in Finnish', LONG, async () => {
  const found = await lookThrough('The wizard in Finnish', (page) => wizardScreens(page, 'fi'));
  expect(found).toEqual({});
});

it('nothing is found on the pages beside it in Finnish', LONG, async () => {
  const found = await lookThrough('Pages in Finnish', (page) => pageScreens(page, 'fi'));
  expect(found).toEqual({});
});
