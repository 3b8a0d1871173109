import type { Break } from './Break.ts';

/** All that is measured on every screen is measured on these five, too. */
const PAGES_BESIDE = {
  tests: ['tests/chromium/access/english.test.ts'],
  named: 'pages beside',
};

/** In the styles: what can be seen, read and pressed. */
export const STYLES: readonly Break[] = [
  {
    name: 'numbers to call are too small to touch',
    file: 'src/ui/lists.css',
    from: '  margin: -0.55rem -0.5rem;\n  padding: 0.55rem 0.5rem;',
    to: '  padding: 0;',
    ...PAGES_BESIDE,
  },
  {
    name: 'nobody sees which link has focus',
    file: 'src/ui/type.css',
    from: '  outline: 3px solid var(--color-focus-outline);',
    to: '  outline: none;',
    ...PAGES_BESIDE,
  },
  {
    name: 'a small phone scrolls sideways',
    file: 'src/ui/column.css',
    from: '  background: var(--color-bus-light);',
    to: '  background: var(--color-bus-light);\n  inline-size: 24rem;',
    ...PAGES_BESIDE,
  },
  {
    name: 'the points of a list run into each other',
    file: 'src/ui/type.css',
    from: ':where(li + li) {\n  margin-block-start: var(--spacing-2-xs);',
    to: ':where(li + li) {\n  margin-block-start: -1rem;',
    ...PAGES_BESIDE,
  },
  {
    name: 'small print is too pale to read',
    file: 'src/ui/column.css',
    from: '  color: var(--color-black-60);',
    to: '  color: var(--color-black-30);',
    tests: ['tests/chromium/embed/accessibility.test.ts'],
    named: 'two stand on a page',
  },
  {
    name: 'in forced colours nobody sees what is chosen on the clinic page',
    file: 'src/ui/sheet.css',
    from: '    border: 3px double Highlight;',
    to: '    border-color: Highlight;',
    tests: ['tests/chromium/clinicAccess.test.ts'],
    named: 'in forced colours',
  },
];
