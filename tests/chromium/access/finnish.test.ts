import { expect, it } from 'vitest';
import { pagesInLanguage, wizardInLanguage } from './inLanguage.ts';

it('nothing is found on any screen of the wizard in Finnish', async () => {
  expect(await wizardInLanguage('fi')).toEqual({});
});

it('nothing is found on the pages beside it in Finnish', async () => {
  expect(await pagesInLanguage('fi')).toEqual({});
});
