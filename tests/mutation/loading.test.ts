import { expect, it } from 'vitest';

/** Every module that is mutated. */
const MODULES = import.meta.glob('../../src/{rules,catalogue,machine}/**/*.ts');

// A file of tests that cannot be loaded has no test that fails, so Stryker takes a mutant that breaks
// loading for one that lives (stryker-js issue 6150). Here loading is itself the test.
it.each(Object.entries(MODULES))('%s can be loaded', async (_, load) => {
  expect(await load()).toBeTypeOf('object');
});
