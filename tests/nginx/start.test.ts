import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyConfiguration } from './serve.ts';

const DEFAULT_SITES = 'set $frame_ancestors "https://*.hel.fi";';
let place: string;
let etc: string;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'tukipolku-start-'));
  etc = copyConfiguration(place);
  const nginx = join(place, 'bin/nginx');
  mkdirSync(join(place, 'bin'));
  writeFileSync(nginx, '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  chmodSync(nginx, 0o755);
});
beforeEach(() => rmSync(join(place, 'tmp/tukipolku'), { recursive: true, force: true }));
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('start.sh', () => {
  it.each([{}, { VITE_EXIT_URL: '', VITE_FRAME_ANCESTORS: '', VITE_ANALYTICS: '' }])(
    'starts nginx as built with %o',
    async (variables) => {
      const { status, stdout, stderr } = start(variables);
      const conf = join(place, 'tmp/tukipolku/nginx.conf');
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toBe(`-c\n${conf}\n-e\nstderr\n-g\ndaemon off;\n`);
      expect(readFileSync(conf, 'utf8')).toBe(readFileSync(join(etc, 'nginx.conf'), 'utf8'));
      expect(written('frame-ancestors.conf')).toContain(DEFAULT_SITES);
      expect(await read()).toEqual({
        exit: 'https://www.ilmatieteenlaitos.fi/',
        frameAncestors: ['https://*.hel.fi'],
        analytics: undefined,
      });
    },
  );

  it.each([
    'https://www.yle.fi',
    'https://www.yle.fi/',
    'https://xn--s-xfaa.example:8443/a_b/~c/%20?d=$HOME&e=(g)*!,+@:#f',
    `https://www.yle.fi/${'a'.repeat(1980)}`,
  ])('sets the exit to %s', async (url) => {
    expect(start({ VITE_EXIT_URL: url }).status).toBe(0);
    expect((await read()).exit).toBe(url);
  });

  it.each([
    'https://www.hel.fi',
    'https://*.hel.fi https://*.espoo.fi',
    'https://localhost:3000 https://a-b.c_d.example:443',
  ])('lets show it in a frame: %s', async (sites) => {
    expect(start({ VITE_FRAME_ANCESTORS: sites }).status).toBe(0);
    expect(written('frame-ancestors.conf')).toBe(`set $frame_ancestors "${sites}";\n`);
    expect((await read()).frameAncestors).toEqual(sites.split(' '));
  });

  it.each(['_paq', '$', '_a$1'])('names what counts: %s', async (name) => {
    expect(start({ VITE_ANALYTICS: name }).status).toBe(0);
    expect((await read()).analytics).toBe(name);
  });

  it('starts again over what it wrote before', async () => {
    expect(start({ VITE_FRAME_ANCESTORS: 'https://www.espoo.fi' }).status).toBe(0);
    expect(start({ VITE_ANALYTICS: '_paq' }).status).toBe(0);
    expect(written('frame-ancestors.conf')).toContain(DEFAULT_SITES);
    expect(await read()).toMatchObject({ frameAncestors: ['https://*.hel.fi'], analytics: '_paq' });
  });

  it.each([
    ['VITE_EXIT_URL', 'http://www.yle.fi/'],
    ['VITE_EXIT_URL', 'javascript:alert(1)'],
    ['VITE_EXIT_URL', 'https://'],
    ['VITE_EXIT_URL', 'https://..'],
    ['VITE_EXIT_URL', 'https://a@www.yle.fi/'],
    ['VITE_EXIT_URL', 'https://www.yle.fi:8a/'],
    ['VITE_EXIT_URL', ' https://www.yle.fi/'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/ a'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/"};alert(1)//'],
    ['VITE_EXIT_URL', "https://www.yle.fi/'"],
    ['VITE_EXIT_URL', 'https://www.yle.fi/`id`'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/\\'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/;'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/</script>'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/\nalert(1)'],
    ['VITE_EXIT_URL', '\nhttps://www.yle.fi/'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/\n'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/\r'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/\t'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/\u001b[2J'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/\u007f'],
    ['VITE_EXIT_URL', 'https://www.yle.fi/\u2028'],
    ['VITE_EXIT_URL', 'https://www.sää.fi/'],
    ['VITE_FRAME_ANCESTORS', '*'],
    ['VITE_FRAME_ANCESTORS', 'https:'],
    ['VITE_FRAME_ANCESTORS', 'https://*'],
    ['VITE_FRAME_ANCESTORS', 'https://hel.*'],
    ['VITE_FRAME_ANCESTORS', 'http://www.hel.fi'],
    ['VITE_FRAME_ANCESTORS', 'https://www.hel.fi/'],
    ['VITE_FRAME_ANCESTORS', 'https://www.hel.fi  https://www.espoo.fi'],
    ['VITE_FRAME_ANCESTORS', 'https://www.hel.fi; script-src *'],
    ['VITE_FRAME_ANCESTORS', 'https://www.hel.fi"; return 200 "'],
    ['VITE_FRAME_ANCESTORS', 'https://www.hel.fi\nhttps://www.espoo.fi'],
    ['VITE_FRAME_ANCESTORS', 'https://$host'],
    ['VITE_FRAME_ANCESTORS', 'https://${base}'],
    ['VITE_FRAME_ANCESTORS', "'none'"],
    ['VITE_ANALYTICS', 'a.b'],
    ['VITE_ANALYTICS', '1a'],
    ['VITE_ANALYTICS', 'alert()'],
    ['VITE_ANALYTICS', '_paq\n'],
    ['VITE_ANALYTICS', 'ä'],
  ])('does not start where %s is %j, and says which', (key, value) => {
    const others = {
      VITE_EXIT_URL: 'https://www.yle.fi/',
      VITE_FRAME_ANCESTORS: 'https://www.espoo.fi',
      VITE_ANALYTICS: '_paq',
    };
    expect(start({ ...others, [key]: value })).toMatchObject(refusal(key));
    expect(existsSync(join(place, 'tmp/tukipolku/env-config.js'))).toBe(false);
  });

  it.each(
    [
      ['VITE_EXIT_URL', `https://www.yle.fi/${'a'.repeat(100_000)}`],
      ['VITE_FRAME_ANCESTORS', `https://a${' https://a'.repeat(10_000)}`],
      ['VITE_ANALYTICS', 'a'.repeat(2000)],
    ].map(([key = '', value = '']) => ({ key, value })),
  )('does not start where $key is endless', ({ key, value }) => {
    expect(start({ [key]: value })).toMatchObject(refusal(key));
  });
});

function start(variables: Record<string, string>) {
  return spawnSync('sh', [join(etc, 'start.sh')], {
    encoding: 'utf8',
    env: { PATH: `${join(place, 'bin')}:/usr/bin:/bin`, ...variables },
  });
}

function refusal(key: string) {
  const stderr = `start.sh: ${key} is not valid, so the server does not start (docs/deploying.md)\n`;
  return { status: 1, stdout: '', stderr };
}

function written(file: string): string {
  return readFileSync(join(place, 'tmp/tukipolku', file), 'utf8');
}

/** What a page reads. */
async function read() {
  const window: { _env_?: unknown } = {};
  runInNewContext(written('env-config.js'), { window });
  globalThis._env_ = window._env_;
  vi.resetModules();
  const { environment } = await import('../../src/frame/environment.ts');
  return environment();
}
