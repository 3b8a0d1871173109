declare global {
  interface Window {
    /** Set by a hostile text if it ever runs. */
    hostileRan?: unknown;
  }
}

/** What would run if it were ever taken for markup or code: it marks the window. */
const RUN = 'window.hostileRan=1';

/** Texts that try to run, to break the page, or to be read as something else. */
export const HOSTILE_TEXTS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img data-hostile src=x onerror="${RUN}">`,
  `"><svg data-hostile onload=${RUN}>`,
  `'-(${RUN})-'`,
  `javascript:${RUN}`,
  `\${${RUN}}`,
  '{{title}} $t(name) %s %00',
  "'; DROP TABLE families; --",
  '</title></textarea></style><b data-hostile>',
  '__proto__',
  'constructor',
  'toString',
  '\u202e7202.3.41\u202c', // right-to-left override
  '\u2066\u2067\u200f\u061c14', // isolates and marks, never closed
  '\u0000\u0001\u0008\u001b[2J\u007f\u0085',
  '\u2028\u2029\ufeff\u00ad\u200b\u200d',
  '\ud800', // half a character
  'Z\u0351\u036b\u0343'.repeat(200),
  '👩‍👩‍👧‍👦🤰🏽',
  '١٤',
  '１４',
  '-0',
  '1e3',
  '0x1F',
  '9'.repeat(400),
  'x'.repeat(10_000),
];
