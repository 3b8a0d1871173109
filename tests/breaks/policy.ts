import type { Break } from './Break.ts';

const HEADERS = '.prod/security-headers.conf';
const tests = ['tests/chromium/contentSecurity.test.ts'];

/** In the headers of the server: what a page may do, and who may show it. */
export const POLICY: readonly Break[] = [
  {
    name: 'a page may send something',
    file: HEADERS,
    from: "connect-src 'none'; base-uri",
    to: "connect-src 'self'; base-uri",
    tests,
    named: 'every header',
  },
  {
    name: 'any text may become markup and scripts',
    file: HEADERS,
    from: "; require-trusted-types-for 'script'; trusted-types tukipolku",
    to: '',
    tests,
    named: 'another of text',
  },
  {
    name: 'any site may show the wizard in a frame',
    file: HEADERS,
    from: "frame-ancestors 'self' $frame_ancestors",
    to: 'frame-ancestors *',
    tests,
    named: 'every header',
  },
];
