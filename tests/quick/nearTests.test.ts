import { describe, expect, it } from 'vitest';
import { nearTests } from './nearTests.ts';

const TEXTS: Record<string, string> = {
  'lib/date.ts': '',
  'lib/form.tsx': "import './rule.ts'; import './form.css';",
  'lib/form.css': '',
  'lib/page.css': '',
  'lib/rule.ts': "import './date.ts';",
  'tests/chromium/date.test.ts': "import '../../lib/date.ts';",
  'tests/date.test.ts': "import '../lib/date.ts';",
  'tests/everyDate.test.ts': "import '../lib/date.ts';",
  'tests/form.test.tsx': "import '../lib/form.tsx';",
  'tests/page.test.tsx': "import './form.test.tsx';",
  'tests/rule.test.ts': "import '../lib/rule.ts';",
};
const near = (...changed: string[]) =>
  nearTests(changed, Object.keys(TEXTS), (file) => TEXTS[file] ?? '');

describe('what is run of what has changed', () => {
  it('are the tests that lead to it, nearest first, but none that are long or in a browser', () => {
    expect(near('lib/date.ts')).toEqual({
      tests: ['tests/date.test.ts', 'tests/rule.test.ts', 'tests/form.test.tsx'],
      others: 2,
      unnamed: [],
    });
  });

  it('are as near to each changed file as if no other had changed', () => {
    const { tests } = near('lib/date.ts', 'tests/date.test.ts', 'lib/form.css');
    expect(tests).toContain('tests/page.test.tsx');
  });

  it('are changed tests, long or not', () => {
    expect(near('tests/everyDate.test.ts').tests).toEqual(['tests/everyDate.test.ts']);
  });

  it('is nothing for what no test leads to', () => {
    expect(near('lib/page.css', 'lib/form.css')).toEqual({
      tests: ['tests/form.test.tsx', 'tests/page.test.tsx'],
      others: 0,
      unnamed: ['lib/page.css'],
    });
  });

  it('are at most sixteen files', () => {
    const many = Array.from({ length: 40 }, (_, index) => `tests/a${index}.test.ts`);
    const files = ['lib/date.ts', ...many];
    const found = nearTests(['lib/date.ts'], files, (file) =>
      file.startsWith('tests') ? "import '../lib/date.ts';" : '',
    );
    expect([found.tests.length, found.others]).toEqual([16, 24]);
  });
});
