import { expect, it } from 'vitest';
import { pagesInLanguage, wizardInLanguage } from './inLanguage.ts';

it('nothing is found on any screen of the wizard in Swedish', async () => {
  expect(await wizardInLanguage('sv')).toEqual({});
});

it('nothing is found on the pages beside it in Swedish', async () => {
  expect(await pagesInLanguage('sv')).toEqual({});
});
