import { expect, it } from 'vitest';
import { namedFiles } from './namedFiles.ts';

const FILES = [
  'mots/fi/page.json',
  'mots/sv/page.json',
  'mots/sv/rules.json',
  'lib/forms/forms.css',
  'lib/rules/criteria/worries.ts',
  'lib/rules/family.ts',
  'checks/second/rules/family.dmn',
  'checks/second/compared.ts',
];

it.each([
  ["import { family } from '../../lib/rules/family.ts';", ['lib/rules/family.ts']],
  ["import '../../lib/forms/forms.css';", ['lib/forms/forms.css']],
  ["const late = import('../../lib/rules/family.ts');", ['lib/rules/family.ts']],
  ["import type { Family } from '../../lib/rules/family.ts';", []],
  ["import { expect } from 'vitest';", []],
  ["import.meta.glob('../../mots/*/page.json')", ['mots/fi/page.json', 'mots/sv/page.json']],
  [
    "import.meta.glob('../../lib/{rules,machine}/**/*.ts')",
    ['lib/rules/criteria/worries.ts', 'lib/rules/family.ts'],
  ],
  ["new URL('../../mots/sv/', import.meta.url)", ['mots/sv/page.json', 'mots/sv/rules.json']],
  ["new URL('./rules', import.meta.url)", ['checks/second/rules/family.dmn']],
  ["new URL('rules/', import.meta.url)", ['checks/second/rules/family.dmn']],
  ["new URL('https://www.hel.fi/', import.meta.url)", []],
  ["new URL('../..', import.meta.url)", []],
  ["new URL('./', import.meta.url)", []],
])('%s names %j', (text, named) => {
  expect(namedFiles('checks/second/compared.ts', text, FILES)).toEqual(named);
});
