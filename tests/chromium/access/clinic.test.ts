import { expect, it } from 'vitest';
import { IS_EVERY } from '../../breadth.ts';
import { clinicScreens } from './clinicScreens.ts';
import { lookThrough } from './lookThrough.ts';

it.each(['fi', 'sv'] as const)('nothing is found on the clinic page in %s', async (language) => {
  const isInTurn = (place: number) => IS_EVERY || (place % 2 === 0) === (language === 'fi');
  const found = await lookThrough(`The clinic page in ${language}`, isInTurn, (page) =>
    clinicScreens(page, language),
  );
  expect(found).toEqual({});
});
