import { readFileSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { catalogue, checkCatalogue } from './src/catalogue/checkCatalogue.ts';
import { checkWords } from './src/catalogue/checkWords.ts';

const locales = new URL('locales/', import.meta.url);

export default defineConfig({
  plugins: [react(), checkedContent(), languagePages()],
  // Words are read whole; an export for every key would cost 1.5 kB gzip.
  json: { namedExports: false },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'the words of each language',
              name: (id) => /\/locales\/(\w+)\/(?!outage)/.exec(id)?.[1]?.replace(/^/, 'words-'),
            },
          ],
        },
      },
    },
  },
  test: {
    // Browser tests wait more than they work, so that every core may have a file.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/chromium/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/dom.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          environment: 'node',
          include: ['tests/chromium/**/*.test.ts'],
          globalSetup: ['tests/chromium/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/** A broken catalogue or a missing word stops the build and says where. */
function checkedContent(): Plugin {
  return {
    name: 'checked-content',
    apply: 'build',
    buildStart() {
      checkCatalogue(catalogue);
      checkWords(catalogue, Object.fromEntries(languages().map((code) => [code, wordsOf(code)])));
    },
  };
}

/** The page at an address of its own in every language; the root is the Finnish one. */
function languagePages(): Plugin {
  return {
    name: 'language-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const html = String(page.source);
        for (const language of languages()) {
          this.emitFile({
            type: 'asset',
            fileName: `${language}/index.html`,
            source: localised(html, language, Object.keys(bundle)),
          });
        }
        page.source = localised(html, 'fi', Object.keys(bundle));
      },
    },
  };
}

function localised(html: string, language: string, files: string[]): string {
  const { name, purpose } = wordsOf(language)['page'] as { name: string; purpose: string };
  const words = files.find((file) => file.includes(`words-${language}-`)) ?? '';
  const script = files.find((file) => /assets\/index-.*\.js$/.test(file)) ?? '';
  return html
    .replace('<html lang="fi">', `<html lang="${language}">`)
    .replace('<title>Tukipolku</title>', `<title>${name} – ${purpose}</title>`)
    .replace(
      /(<link rel="modulepreload"|<link rel="stylesheet"|<\/head>)/,
      (first) =>
        `<link rel="modulepreload" crossorigin href="${hrefBeside(html, script, words)}">\n    ${first}`,
    );
}
function hrefBeside(html: string, script: string, file: string): string {
  const found = new RegExp(`src="([^"]*)${script}"`).exec(html);
  return `${found?.[1] ?? '/'}${file}`;
}

function languages(): string[] {
  return readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function wordsOf(language: string): Record<string, unknown> {
  const folder = new URL(`${language}/`, locales);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown,
    ]),
  );
}
