import { describe, expect, expectTypeOf, it } from 'vitest';
import type { HostError, HostEvent } from '../../src/hosting/contract.ts';
import { isHello } from '../../src/hosting/frameMessage.ts';

/** What each event says, by its type. */
type Said = { [Event in HostEvent as Event['type']]: Omit<Event, 'type'> };

describe('what a host may be told', () => {
  it('has no room for an answer: a number of a step, two versions, four codes', () => {
    expectTypeOf<Said>().toEqualTypeOf<{
      ready: { release: string; rules: string };
      step: { number: number };
      result: {};
      leave: {};
      error: { code: HostError };
    }>();
    expectTypeOf<HostError>().toEqualTypeOf<'load' | 'words' | 'attribute' | 'failure'>();
  });
});

it.each([
  [{ name: 'tukipolku', version: 1, type: 'hello' }, true],
  [{ name: 'tukipolku', version: 1, type: 'hello', more: 'x' }, true],
  [{ name: 'tukipolku', version: 2, type: 'hello' }, false],
  [{ name: 'tukipolku', version: '1', type: 'hello' }, false],
  [{ name: 'tuki', version: 1, type: 'hello' }, false],
  [{ name: 'tukipolku', version: 1, type: 'height' }, false],
  [[], false],
  ['hello', false],
  [null, false],
  [undefined, false],
  [7, false],
])('%j is a greeting: %s', (data, expected) => {
  expect(isHello(data)).toBe(expected);
});
