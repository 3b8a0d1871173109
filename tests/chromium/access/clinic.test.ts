import { expect, it } from 'vitest';
import { clinicScreens } from './clinicScreens.ts';
import { lookThrough, LONG } from './lookThrough.ts';

it.each(['fi', 'sv'] as const)('nothing is found on the clinic page in %s', LONG, async (one) => {
  const found = await lookThrough(`The clinic page in ${one}`, (page) => clinicScreens(page, one));
  expect(found).toEqual({});
});
