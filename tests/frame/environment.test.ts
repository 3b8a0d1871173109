import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const DEFAULTS = {
  exit: 'https://www.ilmatieteenlaitos.fi/',
  frameAncestors: ['https://*.hel.fi'],
  analytics: undefined,
};

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => said.push(words.join(' ')));
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, '_env_');
  vi.restoreAllMocks();
});

describe('what a deployment sets', () => {
  it('is nothing where env-config.js did not come', async () => {
    expect(await read()).toEqual(DEFAULTS);
    expect(said).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['null', null],
    ['a list', []],
    ['a text', 'VITE_EXIT_URL'],
    ['a number', 1],
    ['empty values', { VITE_EXIT_URL: '', VITE_FRAME_ANCESTORS: '', VITE_ANALYTICS: '' }],
    ['what nobody reads', { VITE_OTHER: 'https://example.org/' }],
  ])('changes nothing as %s', async (_, given) => {
    expect(await read(given)).toEqual(DEFAULTS);
    expect(said).toEqual([]);
  });

  it('holds', async () => {
    const set = {
      VITE_EXIT_URL: 'https://www.yle.fi:8443/uutiset/?a=1,2&b=(c)#d',
      VITE_FRAME_ANCESTORS: 'https://www.hel.fi https://*.espoo.fi https://test.example.org:8443',
      VITE_ANALYTICS: '_paq',
    };
    expect(await read(set)).toEqual({
      exit: 'https://www.yle.fi:8443/uutiset/?a=1,2&b=(c)#d',
      frameAncestors: ['https://www.hel.fi', 'https://*.espoo.fi', 'https://test.example.org:8443'],
      analytics: '_paq',
    });
    expect(said).toEqual([]);
  });

  it.each([
    ['VITE_EXIT_URL', 'http://www.yle.fi/'],
    ['VITE_EXIT_URL', 'javascript:alert(1)'],
    ['VITE_EXIT_URL', ' https://www.yle.fi/'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/\njavascript:'],
    ['VITE_EXIT_URL', 'https://someone:secret@www.yle.fi/'],
    ['VITE_EXIT_URL', 'https://'],
    ['VITE_EXIT_URL', 'https://..'],
    ['VITE_EXIT_URL', 'https://www.yle.fi:99999/'],
    ['VITE_EXIT_URL', '//www.yle.fi/'],
    ['VITE_EXIT_URL', 7],
    ['VITE_EXIT_URL', null],
    ['VITE_EXIT_URL', { toString: () => 'https://www.yle.fi/' }],
    ['VITE_FRAME_ANCESTORS', '*'],
    ['VITE_FRAME_ANCESTORS', 'https:'],
    ['VITE_FRAME_ANCESTORS', 'https://*'],
    ['VITE_FRAME_ANCESTORS', 'https://hel.*'],
    ['VITE_FRAME_ANCESTORS', 'http://www.hel.fi'],
    ['VITE_FRAME_ANCESTORS', 'https://www.hel.fi/'],
    ['VITE_FRAME_ANCESTORS', "'self'"],
    ['VITE_FRAME_ANCESTORS', 'https://www.hel.fi; script-src *'],
    ['VITE_FRAME_ANCESTORS', 'https://www.hel.fi,https://www.espoo.fi'],
    ['VITE_FRAME_ANCESTORS', 'https://www.hel.fi http://www.espoo.fi'],
    ['VITE_FRAME_ANCESTORS', ['https://www.hel.fi']],
    ['VITE_ANALYTICS', 'a.b'],
    ['VITE_ANALYTICS', '1a'],
    ['VITE_ANALYTICS', 'alert()'],
    ['VITE_ANALYTICS', '_paq\n'],
    ['VITE_ANALYTICS', true],
  ])(
    'has the default of %s where it is %j, and the console says only which',
    async (key, value) => {
      const others = {
        VITE_EXIT_URL: 'https://www.yle.fi/',
        VITE_FRAME_ANCESTORS: 'https://www.espoo.fi',
        VITE_ANALYTICS: '_paq',
      };
      const held = {
        VITE_EXIT_URL: { exit: 'https://www.yle.fi/' },
        VITE_FRAME_ANCESTORS: { frameAncestors: ['https://www.espoo.fi'] },
        VITE_ANALYTICS: { analytics: '_paq' },
      };
      const kept = Object.entries(held).filter(([other]) => other !== key);
      expect(await read({ ...others, [key]: value })).toEqual({
        ...DEFAULTS,
        ...Object.assign({}, ...kept.map(([, part]) => part)),
      });
      expect(said).toEqual([`Not valid: ${key}`]);
    },
  );

  it('is the default where a text is huge', async () => {
    const long = 'a'.repeat(5_000_000);
    const set = {
      VITE_EXIT_URL: `https://www.yle.fi/${long}`,
      VITE_FRAME_ANCESTORS: `https://${'a.'.repeat(2_000_000)}fi`,
      VITE_ANALYTICS: long,
    };
    expect(await read(set)).toEqual(DEFAULTS);
    expect(await read({ VITE_FRAME_ANCESTORS: `https://${'a.a-'.repeat(490)}!` })).toEqual(
      DEFAULTS,
    );
    expect(said).toHaveLength(4);
  });

  it('is the default where reading throws', async () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('secret');
        },
      },
    );
    expect(await read(hostile)).toEqual(DEFAULTS);
    expect(said).toEqual([
      'Not valid: VITE_EXIT_URL',
      'Not valid: VITE_FRAME_ANCESTORS',
      'Not valid: VITE_ANALYTICS',
    ]);
  });

  it('is read once, so that nobody changes it later', async () => {
    globalThis._env_ = { VITE_ANALYTICS: '1', VITE_EXIT_URL: 'https://www.yle.fi/' };
    const environment = await fresh();
    const first = environment();
    globalThis._env_ = { VITE_EXIT_URL: 'https://attacker.example/' };
    expect(environment()).toBe(first);
    expect(first.exit).toBe('https://www.yle.fi/');
    expect(said).toHaveLength(1);
  });

  it('is read again by who asked before it had come', async () => {
    const environment = await fresh();
    expect(environment()).toEqual(DEFAULTS);
    globalThis._env_ = { VITE_ANALYTICS: '_paq' };
    expect(environment().analytics).toBe('_paq');
  });
});

async function read(...given: unknown[]) {
  if (given.length > 0) [globalThis._env_] = given;
  return (await fresh())();
}

async function fresh() {
  vi.resetModules();
  return (await import('../../src/frame/environment.ts')).environment;
}
