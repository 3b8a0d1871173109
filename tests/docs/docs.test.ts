import { expect, it } from 'vitest';
import { drawMachine } from './drawMachine.ts';
import { listKeys } from './listKeys.ts';
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
