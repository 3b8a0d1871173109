import { expect, it } from 'vitest';
import { isAllowedAncestor } from '../../src/frame/isAllowedAncestor.ts';

const SITES = ['https://*.hel.fi', 'https://www.espoo.fi', 'https://Test.example.org:8443'];

it.each([
  'https://www.hel.fi',
  'https://a.b-c.d.hel.fi',
  'https://www.espoo.fi',
  'https://test.example.org:8443',
])('%s may show it', (origin) => {
  expect(isAllowedAncestor(origin, SITES)).toBe(true);
});

it.each([
  'https://hel.fi',
  'https://.hel.fi',
  'https://www.hel.fi.attacker.example',
  'https://wwwhel.fi',
  'https://attackerhel.fi',
  'https://www.hel.fi.',
  'http://www.hel.fi',
  'https://www.hel.fi:8443',
  'https://attacker.example/www.hel.fi',
  'https://attacker.example/.hel.fi',
  'https://attacker.example?.hel.fi',
  'https://attacker.example#.hel.fi',
  'https://attacker.example@www.hel.fi',
  'https://attacker.example\\.hel.fi',
  'https://attacker.example .hel.fi',
  'https://attacker.example\n.hel.fi',
  'https://espoo.fi',
  'https://a.www.espoo.fi',
  'http://www.espoo.fi',
  'https://www.espoo.fi:444',
  'https://test.example.org',
  'https://test.example.org:8444',
  'https://*.hel.fi',
  'null',
  '',
])('%j may not', (origin) => {
  expect(isAllowedAncestor(origin, SITES)).toBe(false);
});

it('the default port may be named', () => {
  expect(isAllowedAncestor('https://www.espoo.fi', ['https://www.espoo.fi:443'])).toBe(true);
});

it('nobody may where nobody is named', () => {
  expect(isAllowedAncestor('https://www.hel.fi', [])).toBe(false);
});

it.each(['*', 'https://*', 'http://*.hel.fi', '', 'https:', "'self'"])(
  '%j lets nobody in, who is no site over https',
  (ancestor) => {
    expect(isAllowedAncestor('https://www.espoo.fi', [ancestor])).toBe(false);
    expect(isAllowedAncestor('https://www.hel.fi', [ancestor])).toBe(false);
  },
);
