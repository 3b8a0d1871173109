import { expect, it } from 'vitest';
import { pagesInLanguage, wizardInLanguage } from './inLanguage.ts';

it('nothing is found on any screen of the wizard in English', async () => {
  expect(await wizardInLanguage('en')).toEqual({});
});

it('nothing is found on the pages beside it in English', async () => {
  expect(await pagesInLanguage('en')).toEqual({});
});
