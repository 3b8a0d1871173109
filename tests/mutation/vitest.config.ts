import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of rules, catalogue and machine must fail. Files that walk every family do
 * so outside of a test: every mutant would count as met by all tests, and each would take minutes.
 * Stryker runs files in threads, which cannot change their time zone as openEveryDay does.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // A busy machine must not pass for a test that fails; Stryker has a time limit of its own.
    testTimeout: 120_000,
    include: ['tests/{rules,catalogue,machine,mutation}/**/*.test.ts'],
    exclude: [
      'tests/rules/everyFamily.test.ts',
      'tests/catalogue/everyChange.test.ts',
      'tests/catalogue/openEveryDay.test.ts',
      'tests/machine/paths.test.ts',
      'tests/machine/randomEvents.test.ts',
    ],
  },
});
