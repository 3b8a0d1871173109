import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { renderFallback } from '../../src/pages/renderPages.tsx';
import { drawMachine } from './drawMachine.ts';
import { listKeys } from './listKeys.ts';
import { listWords } from './listWords.ts';
import { tableRules } from './tableRules.ts';

// `npm run docs` writes these files; here a stale one fails.
it('the drawing of the machine is current', async () => {
  await expect(drawMachine()).toMatchFileSnapshot('../../docs/machine.md');
});

it('the tables of the rules are current', async () => {
  await expect(tableRules()).toMatchFileSnapshot('../../docs/rules.md');
});

it('the list of the keys of the clinic page is current', async () => {
  await expect(listKeys()).toMatchFileSnapshot('../../docs/clinic-keys.md');
});

it('the list of the words of the table of families is current', async () => {
  await expect(listWords()).toMatchFileSnapshot('../expected/wordList.md');
});

it.each(LANGUAGES)(
  'what stands inside the element in the Drupal module is current in %s',
  async (language) => {
    const html = await renderFallback(language, '{{ base }}');
    const lines = html.replaceAll(/<(?=h2|ul|li|\/ul|p>)/g, '\n<').trim();
    await expect(`{# Written by npm run docs. #}\n${lines}\n`).toMatchFileSnapshot(
      `../../docs/examples/drupal/tukipolku/templates/fallback/${language}.html.twig`,
    );
  },
);
