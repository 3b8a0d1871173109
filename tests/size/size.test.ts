import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  EMBED_LIMITS,
  findEmbedExcess,
  findExcess,
  LIMITS,
  measure,
  measureEmbed,
  type BuiltFile,
  type Chunk,
  type Measurement,
} from './measure.ts';

const gzipOf = (content: string) => gzipSync(content, { level: 9 }).length;

/** Text that compression cannot make much shorter, the same on each run. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}

function chunk(
  name: string,
  code: string,
  modules: Record<string, number> = {},
  imports: string[] = [],
): Chunk {
  return {
    type: 'chunk',
    fileName: `assets/${name}.js`,
    name,
    isEntry: ['index', 'clinic', 'tukipolku'].includes(name),
    imports: imports.map((imported) => `assets/${imported}.js`),
    code,
    modules: Object.fromEntries(
      Object.entries(modules).map(([id, renderedLength]) => [id, { renderedLength }]),
    ),
  };
}

const style = (source: string): BuiltFile => ({
  type: 'asset',
  fileName: 'assets/index-x1.css',
  source,
});

function weighing(javaScript: number, css: number): Measurement {
  return {
    language: 'fi',
    javaScript: { gzip: 0, brotli: javaScript },
    first: { gzip: 0, brotli: 0 },
    css: { gzip: 0, brotli: css },
    extras: [],
    parts: [],
  };
}

describe('measure', () => {
  it('counts what is loaded together, with the words of the heaviest language', () => {
    const app = noise(900);
    const shared = noise(300);
    const deeper = noise(250);
    const later = noise(400);
    const heaviest = noise(600);

    const { language, javaScript, extras } = measure([
      chunk('index', app, {}, ['shared']),
      chunk('shared', shared, {}, ['deeper']),
      chunk('deeper', deeper),
      chunk('code', later, {}, ['shared']),
      chunk('words-fi', noise(200)),
      chunk('words-sv', heaviest),
      chunk('words-en', noise(100)),
    ]);

    expect(language).toBe('sv');
    expect(javaScript.gzip).toBe(gzipOf(app) + gzipOf(shared) + gzipOf(deeper) + gzipOf(heaviest));
    expect(extras).toEqual([{ name: 'code', gzip: gzipOf(later) }]);
  });

  it('leaves out what only another page loads', () => {
    const { javaScript, css } = measure([
      chunk('index', noise(500), {}, ['shared']),
      chunk('shared', noise(300)),
      chunk('clinic', noise(900), {}, ['shared']),
      chunk('words-fi', noise(200)),
      style('a { color: red }'),
      { type: 'asset', fileName: 'assets/clinic-Ab3.css', source: noise(900) },
    ]);

    expect(javaScript.gzip).toBe(gzipOf(noise(500)) + gzipOf(noise(300)) + gzipOf(noise(200)));
    expect(css.gzip).toBe(gzipOf('a { color: red }'));
  });

  it('counts everything when the words are no chunks of their own', () => {
    const { language, javaScript } = measure([chunk('index', noise(500))]);

    expect(language).toBeUndefined();
    expect(javaScript.gzip).toBe(gzipOf(noise(500)));
  });

  it('counts all style sheets of the page and no other assets', () => {
    const image: BuiltFile = { type: 'asset', fileName: 'a.svg', source: noise(900) };

    const { css } = measure([style('a { color: red }'), style('b { color: blue }'), image]);

    expect(css.gzip).toBe(gzipOf('a { color: red }') + gzipOf('b { color: blue }'));
  });

  it('shares each chunk among libraries and folders by length', () => {
    const { javaScript, parts } = measure([
      chunk('index', noise(1000), {
        '/home/me/node_modules/react-dom/cjs/client.js': 400,
        '/home/me/node_modules/@xstate/react/dist/index.js': 200,
        '/home/me/node_modules/@xstate/react/node_modules/inner/index.js': 80,
        '/home/me/src/rules/gestation.ts': 100,
        '/home/me/src/rules/criteria/worries.ts': 50,
        '/home/me/src/main.tsx': 40,
        '/home/me/locales/fi/common.json': 60,
        '\0vite/preload-helper.js': 70,
        '/home/me/src/rules/typesOnly.ts': 0,
      }),
    ]);

    const share = (length: number) => (javaScript.gzip * length) / 1000;
    expect(parts).toEqual([
      { part: 'react-dom', gzip: share(400) },
      { part: '@xstate/react', gzip: share(200) },
      { part: 'src/rules', gzip: share(100) + share(50) },
      { part: 'inner', gzip: share(80) },
      { part: 'build', gzip: share(70) },
      { part: 'locales/fi', gzip: share(60) },
      { part: 'src', gzip: share(40) },
    ]);
  });
});

describe('findExcess', () => {
  it('lets a build at its limits pass', () => {
    expect(findExcess(weighing(LIMITS.javaScript, LIMITS.css))).toEqual([]);
  });

  it('names each one that is one byte over', () => {
    expect(findExcess(weighing(LIMITS.javaScript + 1, LIMITS.css))).toEqual([
      'JavaScript is 132001 bytes brotli, 1 over the limit of 132000.',
    ]);
    expect(findExcess(weighing(LIMITS.javaScript, LIMITS.css + 1))).toEqual([
      'CSS is 7001 bytes brotli, 1 over the limit of 7000.',
    ]);
  });
});

describe('what other sites load', () => {
  it('is the first script, then all that it fetches with the words of one language, and the loader', () => {
    const weights = measureEmbed(
      [
        chunk('tukipolku', noise(300)),
        chunk('wizard', noise(900), {}, ['runtime']),
        chunk('runtime', noise(100)),
        chunk('extras', noise(800), {}, ['wizard']),
        chunk('words-fi', noise(200)),
        chunk('words-sv', noise(400)),
      ],
      [chunk('frame', noise(250))],
    );
    expect(weights.element.gzip).toBe(gzipOf(noise(300)));
    expect(weights.rest.gzip).toBe(gzipOf(noise(900)) + gzipOf(noise(100)) + gzipOf(noise(400)));
    expect(weights.loader.gzip).toBe(gzipOf(noise(250)));
  });

  it('may be as heavy as its limits, and no byte more', () => {
    const [at, over] = [0, 1].map((more) => ({
      element: { gzip: EMBED_LIMITS.element + more, brotli: 0 },
      rest: { gzip: EMBED_LIMITS.rest + more, brotli: 0 },
      loader: { gzip: EMBED_LIMITS.loader + more, brotli: 0 },
    }));
    if (at === undefined || over === undefined) throw new Error('Not measured');
    expect(findEmbedExcess(at)).toEqual([]);
    expect(findEmbedExcess(over)).toEqual([
      'The script of the element is 3001 bytes gzip, 1 over the limit of 3000.',
      'What the element then fetches is 160001 bytes gzip, 1 over the limit of 160000.',
      'The loader of the frame is 1001 bytes gzip, 1 over the limit of 1000.',
    ]);
  });
});
