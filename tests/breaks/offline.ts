import type { Break } from './Break.ts';

/** In the worker, and in how a new release comes. */
export const OFFLINE: readonly Break[] = [
  {
    name: 'without a network every address opens the first page',
    file: 'src/offline/worker.ts',
    from: 'const file = fileAt(path, RELEASE.files);',
    to: "const file = path === '' ? fileAt(path, RELEASE.files) : undefined;",
    tests: ['tests/chromium/offline.test.ts'],
    named: 'just been started',
  },
  {
    name: 'a new release takes away the parts of a page that is open',
    file: 'src/offline/keptFiles.ts',
    from: 'others.slice(0, -1)',
    to: 'others',
    tests: ['tests/chromium/offline.test.ts'],
    named: 'only the last two releases',
  },
  {
    name: 'a page takes over a script from another site',
    file: 'src/offline/askRelease.ts',
    from: String.raw`/^assets\/[\w-]+\.js$/`,
    to: String.raw`/\.js$/`,
    tests: ['tests/offline/readOffer.test.ts'],
  },
];
