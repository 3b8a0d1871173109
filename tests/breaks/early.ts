import type { Break } from './Break.ts';

/** Before the script of the wizard is there. */
export const EARLY: readonly Break[] = [
  {
    name: 'an answer given before the script is there is lost',
    file: 'src/early/holdPresses.ts',
    from: '    steps.push(step);\n',
    to: '',
    tests: ['tests/early/holdPresses.test.tsx'],
  },
  {
    name: 'the browser refuses the script that shows the first steps',
    file: '.build/inlined.ts',
    from: 'fingerprint(script)}',
    to: 'fingerprint(html)}',
    tests: ['tests/chromium/early.test.ts'],
    named: 'in (en|sv).*the start leads to the first question',
  },
];
